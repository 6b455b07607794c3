/** The commonest small words of languages written in Latin letters; a text's language is the one it has most of. */
export const FREQUENT_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'ca',
    new Set(
      'a al amb aquest com de del dels el els en és ha i la les li més mes no per però que seva són una va'.split(
        ' ',
      ),
    ),
  ],
  [
    'cs',
    new Set(
      'a aby ale ani bude by byl byla do i jak je jeho jsou k které který na nebo o od po pro se si v ve z za že'.split(
        ' ',
      ),
    ),
  ],
  [
    'da',
    new Set(
      'af at da de den der det efter en er et for fra han har hun i ikke jeg med men og om på sig som til var ved'.split(
        ' ',
      ),
    ),
  ],
  [
    'de',
    new Set(
      'als am an auch auf aus bei das dass dem den der des die ein eine einen er es für hat ich im in ist mit nach nicht noch sich sie sind und von vor war wie wird wurde zu zum zur über'.split(
        ' ',
      ),
    ),
  ],
  [
    'en',
    new Set(
      'a about after all an and are as at be been but by for from had has have he her his i in is it its more new not of on one or said she show so that the their there they this to was we were what when which who will with would you'.split(
        ' ',
      ),
    ),
  ],
  [
    'es',
    new Set(
      'al como con cuando de del desde dos el ella en entre era es esta este ha han hasta la las le lo los más muy no para pero por que se sin sobre su sus también una un y ya'.split(
        ' ',
      ),
    ),
  ],
  [
    'fi',
    new Set(
      'ei että hän ja jo joka jonka kuin kun mukaan mutta myös niin oli on ovat sekä se sen siitä tai tämä vain voi'.split(
        ' ',
      ),
    ),
  ],
  [
    'fr',
    new Set(
      'à au aux avec ce cette ces comme dans de des du elle en est et il ils la le les leur mais ne on ou par pas plus pour qui que sa se ses son sont sur un une été'.split(
        ' ',
      ),
    ),
  ],
  [
    'hu',
    new Set('a az és hogy nem is egy ez meg csak már de volt ha mint vagy még el azt van ki fel'.split(' ')),
  ],
  [
    'id',
    new Set(
      'ada adalah akan dalam dan dari dengan di ini itu juga ke oleh pada para sebagai telah tidak untuk yang'.split(
        ' ',
      ),
    ),
  ],
  [
    'it',
    new Set(
      'a al alla anche che ci come con da dal dei del della delle di dopo e è gli ha i il in la le lo ma nel nella non per più si sono stata stato su sua suo tra un una'.split(
        ' ',
      ),
    ),
  ],
  [
    'nl',
    new Set(
      'aan als bij dat de deze die dit door een en er het hij in is maar met naar niet nog om ook op over te tot uit van voor was wat wordt ze zich zijn'.split(
        ' ',
      ),
    ),
  ],
  [
    'no',
    new Set(
      'av at da de den der det en er et etter for fra han har hun i ikke jeg med men og om på seg som til var ved ble'.split(
        ' ',
      ),
    ),
  ],
  [
    'pl',
    new Set(
      'a ale będzie był była czy dla do i ich jak jego jest już kiedy który która na nie o od po przez się są tak to w z za że'.split(
        ' ',
      ),
    ),
  ],
  [
    'pt',
    new Set(
      'a ao aos as com como da das de do dos e ela ele em entre é foi mais mas na nas no nos não o os ou para pela pelo por que se sem seu sua são também um uma'.split(
        ' ',
      ),
    ),
  ],
  [
    'ro',
    new Set(
      'a al ale care ce cu că de din după este fi în la lui mai nu o pe pentru sa sau se sunt și un una'.split(
        ' ',
      ),
    ),
  ],
  [
    'sv',
    new Set(
      'av att blir de den det efter en ett från för han har hon i inte jag kan med men och om på sig som till var vid är'.split(
        ' ',
      ),
    ),
  ],
  [
    'tr',
    new Set(
      'ama bir bu da daha de değil en gibi için ile ise kadar ne olan olarak olduğu sonra ve ya'.split(' '),
    ),
  ],
  [
    'vi',
    new Set(
      'bị các cho của cùng có đã để được không là một này người những phim trong từ và về với'.split(' '),
    ),
  ],
];
