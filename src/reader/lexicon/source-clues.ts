/** What the words around the naming of a book, a comic or a game say of it; `#` stands for the naming. */
export interface SourceClue {
  /** Above zero: it is what the work was made from; below: it is something else. */
  points: number;
  /** A regular expression over the sentence's lower-case words; T is a title, C a name. */
  words: RegExp;
}

const words = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![^ ])(?:${alternatives.join('|')})(?![^ ])`);
const SCREEN =
  '(?:show|series|drama|dramedy|comedy|miniseries|film|movie|adaptation|screen|television|tv|season|seasons|episode|episodes|script|scripts)';

/** Clues that a naming is, or is not, of the source of the work spoken of; each counts once. */
export const SOURCE_CLUES: readonly SourceClue[] = [
  {
    points: 4,
    words: words(
      'adapt(?:s|ed|ing|ation|ations|or|er)?(?: [^ ]+){0,12} #',
      '#(?: [^ ]+){0,12} adapt(?:s|ed|ing|ation|ations)?',
      'based (?:[a-z-]+ ){0,6}(?:up)?on(?: [^ ]+){0,6} #',
      '#(?: [^ ]+){0,8} based on',
      'inspir(?:ed|es|ing|ation)(?: [^ ]+){0,8} #',
      '#(?: [^ ]+){0,10} (?:inspired|inspires|inspiration|basis|source)',
      '(?:source|source material|original)(?: ,)? #',
    ),
  },
  {
    points: 3,
    words: words(
      // where a work comes from
      '(?:began|begins|started|starts|originated|appeared|debuted|told)(?: [^ ]+){0,8} (?:as|in|with)(?: [^ ]+){0,3} #',
      '(?:born|borrow(?:s|ed)?|built|came|carved|comes|crafted|created|cribbed|culled|derived|developed|distilled|drawn|draws|drew|extrapolated|fashioned|from the (?:mind|pages|pen)|gleaned|grew|grown|hails|hatched|hewn|leapt|lifted|made|minted|mined|mines|plucked|quarried|rights|riffs|ripped|sourced|spawned|springs|sprang|sprung|spun|stemmed|stems|straight|taken|takes|took)(?: [^ ]+){0,8} (?:from|of|on|out of|to) #',
      '(?:finds|found|has|had|having|owes|owed|traces|traced) (?:its|their|a debt)(?: [^ ]+){0,4} (?:in|to) #',
      '(?:model(?:ed|led)|patterned|riff(?:s|ed)?|suggested)(?: [^ ]+){0,3} (?:after|by|on) #',
      // what is done to it
      '(?:bring(?:s|ing)?|brought|filming|films?|filmed|move[sd]?|put(?:s|ting)?|take[sn]?|took|transfer(?:s|red)?|translat(?:es?|ed|ing)|transplant(?:s|ed)?|transpos(?:es?|ed)|turn(?:s|ed|ing)?|updat(?:es?|ed)|moderni[sz](?:es?|ed)|reimagin(?:es?|ed)|rework(?:s|ed)?|dramati[sz](?:es?|ed|ing)|abridg(?:es?|ed)|condens(?:es?|ed)|follow(?:s|ed)?|retell(?:s|ing)?|retold|tackl(?:es?|ed|ing)|cover(?:s|ed|ing)?|open(?:s|ed)? up|strip[s]?|streamlin(?:es?|ed)|smooth(?:s|ed)|chang(?:es?|ed)|expand(?:s|ed)?(?: on| upon)?|revis(?:es?|ited|its)|revisit(?:s|ed)?|resurrect(?:s|ed)?)(?: [^ ]+){0,6} #',
      '(?:acquir(?:ed|es|ing)|bought|buys|land(?:ed|s|ing)|nabb(?:ed|ing)|option(?:ed|s|ing)?|secur(?:ed|ing|es)|rights to|snapp(?:ed|ing) up|won)(?: [^ ]+){0,6} #',
      `(?:iteration|reading|reimagining|rendering|retelling|reworking|run|spin|take|takes|treatment|twist|update|version|vision) (?:of|on) #`,
      // how the two compare
      '(?:beyond|past|after|unlike|like|than|against|alongside|from|in|of|to)(?: all| both)? # (?:before it|does|did|itself)',
      '(?:unlike|like) #',
      '(?:depart(?:s|ed|ure)?|differ(?:s|ed|ent)?|deviat(?:es?|ed|ion)|diverg(?:es?|ed|ence)|faithful|fidelity|loyal|stray(?:s|ed)?|true|hew[sn]?|hewed|stuck|stick[s]?|close|closer|liberties|changes|tweaks|end(?:s|ed)? where)(?: [^ ]+){0,5} (?:with|to|from|in) #',
      'end(?:s|ed)? where #',
      '# (?:ends?|ended|goes|went|begins?|opens?|closes?|has)(?: [^ ]+){0,3} (?:differently|further|on|otherwise|elsewhere|more)',
      '(?:characters?|chapters?|content|ending|events|half|heart|hero|heroine|lore|mythology|narrator|pages|plot|plots|premise|prose|rest|spirit|story|storyline|third|tone|universe|whole|world|words)(?: [^ ]+){0,3} (?:from|in|of|to|created in) #',
      "# 's? ?(?:characters?|ending|epilogue|finale|hero|heroine|narrator|plot|premise|protagonist|setting|spirit|story|storyline|tone|universe|world)",
      // those who know it
      '(?:admirers|anyone who has read|devotees|fans|followers|if you have read|lovers|non-readers|purists|read|readers|reread|viewers|those who know)(?: [^ ]+){0,4} (?:of |by )?#',
      '(?:on the|in the|the) (?:page|material)(?: [^ ]+){0,8} #',
      `(?:the|its|this) ${SCREEN}(?: [^ ]+){0,4} (?:and|from|of|on) (?:both )?#`,
      '(?:from|on) # ?,? (?:the|this|its|it)(?: [^ ]+){0,3} (?:follows|followed|stars|starred|centers|centered|was|is)',
      // what it did
      '#(?: [^ ]+){0,4} (?:first told|told|tells) the',
      '#(?: [^ ]+){0,14} (?:became|becomes|came to|first brought|forms|formed|gave|gives|getting|gets|got|grew into|is now|led|lends|lent|makes|makes it to|marked|on which|on whose|provided|provides|reached|seeded|served|serves|supplied|supplies|turned into|was (?:made|first|turned)|were (?:made|turned)|underlies|underpins|basis|blueprint|bones|foundation|germ|inspiration|jumping-off|raw material|seed|springboard|starting point|treatment)',
      '(?:basis|blueprint|bones|foundation|germ|jumping-off point|kernel|root|seed|springboard|starting point|inspiration|raw material|source)(?: [^ ]+){0,6} #',
    ),
  },
  { points: 1, words: words(`(?:the|its|this|that|each|first|second|third|both)(?: [a-z-]+)? ${SCREEN}`) },
  {
    points: -2,
    words: words(
      'to be published',
      '(?:will|would|to) (?:be )?(?:publish|release|released|out)',
      '(?:publishes|forthcoming|upcoming|preorder|pre-order)',
      '(?:comes|coming|is|are|be|due|hits?|hitting|lands?|arrives?) (?:out|shelves|bookstores|in (?:stores|bookstores|paperback|january|february|march|april|may|june|july|august|september|october|november|december|the spring|the fall|spring|fall|autumn|summer|winter)|next|this|now)(?: [^ ]+){0,4}',
      '(?:is|are|was|been|busy|now|currently|also) (?:at work on|finishing|working on|writing)(?: [^ ]+){0,4} #',
      '(?:book deal|book tour|signing copies)',
    ),
  },
  {
    points: -4,
    words: words(
      '(?:also|best|better|is|was|until then|previously|then|well) (?:best )?(?:known|the author|an author|author|the writer|remembered|behind) (?:of|for|as) #',
      '(?:whose|with) (?:other |previous |past )?(?:credits?|work|works|books) (?:include|includes|included)',
      '(?:next|also|currently|previously|recently|soon|then) (?:appear(?:s|ed|ing)?|direct(?:s|ed|ing)?|seen|starr?(?:s|ed|ing)?|film(?:s|ed|ing)?)',
      '(?:shelved|sold|paired|packaged|bundled) together',
      'after (?:reading|finishing|discovering) #',
      '(?:compared|comparisons|likened|similar|reminiscent|reminded|echoes|homage|nods?)(?: [^ ]+){0,6} #',
      '(?:rather|instead)(?: [^ ]+){0,4} (?:than|of) #',
    ),
  },
  {
    points: -20,
    words: words(
      '(?:best|better) known for(?: [^ ]+){0,6} #',
      '(?:next|new|other|current|future|later|first|previous|last) (?:feature|film|gig|job|movie|play|project|role|series|show)(?: [^ ]+){0,8} #',
      '(?:is|are|has|have|was|were) also(?: [^ ]+){0,10} #',
      '(?:a|another) (?:[a-z-]+ ){0,2}(?:feature|film|movie|musical|opera)(?: adaptation| version)? of #',
      '(?:copy|copies) of #',
      '(?:read|reading|reads|recites|quotes|quoting|holding|clutching|carries|carrying)(?: [^ ]+){0,2} (?:aloud|from|out of) #',
      'official #',
      "(?:i|i'm|i've|we|i'd) (?:finally |am |just |have been |have |been )?(?:read|reading|rereading|finished)",
      "(?:^[a-z'-]+|she|she's|he|he's|who|C|C 's) (?:is |was |will |has been |also |next ){0,3}(?:to )?(?:star|stars|starring|starred|developing|writing|directing|directs|adapting|producing|attached|appears|seen)(?: [^ ]+){0,10} #",
      'unrelated',
      'nothing to do with',
      "(?:not|never|isn't|wasn't|aren't|weren't|hardly|neither|nor)(?: [^ ]+){0,14} (?:based|adapted|inspired|drawn|taken)",
      '(?:tie-in|tie-ins|novelization|novelisation|novelizations|companion|parody|unofficial|merchandise|merch|audiobook)',
      '(?:rumor|rumors|rumour|rumours|denied|whether|myth|mistakenly|wrongly|supposedly|plagiar[a-z]+|lawsuit|sued)',
      '(?:to go with|written to accompany|published to accompany|accompanies|accompanying)',
      '(?:musical|opera|ballet|stage (?:show|version|musical|play)|exhibition|board game|album) (?:is |was )?(?:loosely )?(?:based|adapted|inspired)',
    ),
  },
];

/** Clues that a film or a series named in the sentence is what the work spoken of is made from. */
export const REMAKE_CLUES = words(
  '(?:remak(?:e|es|ing)|remade|reboot(?:s|ed)?|redo|redone|reimagin(?:es?|ed|ing)|rework(?:s|ed|ing)?|format|formats|original)',
  '(?:adapt(?:s|ed|ing|ation)?|based (?:up)?on|inspired by|modell?ed (?:on|after)|imported|import|localized|transplanted|translated)',
  '(?:version|take|spin|twist|riff|update|iteration|retelling|answer|counterpart|cousin) (?:of|on|to) #',
  '(?:spin-?offs?|spun|offshoot|prequel|sequel|follow-up|companion|continu(?:es?|ed|ing|ation)|extension|expansion|revival|successor|picks up|picked up|set (?:with)?in the (?:same )?(?:world|universe)|characters|events|world|universe)(?: [^ ]+){0,6} #',
  '(?:revisit(?:s|ed|ing)?|resurrect(?:s|ed|ing)?|reviv(?:es?|ed|ing)|expand(?:s|ed|ing)?(?: on| upon)?|updat(?:es?|ed|ing)|extend(?:s|ed|ing)?|took (?:its|a) [a-z]+ from|takes (?:its|a) [a-z]+ from|brings? back|brought back|turn(?:s|ed|ing)?|owes? [^ ]+(?: [^ ]+){0,3} to)(?: [^ ]+){0,6} #',
  '#(?: [^ ]+){0,8} (?:inspired|spawned|basis|(?:it|this|the [a-z]+) (?:remakes|adapts|follows|continues|is based on|was based on|draws on))',
);

/** Words that tell a film or a series from the one spoken of: its year, country or standing. */
export const ANOTHERS =
  /(?<![^ ])(?:19\d\d|20\d\d|\d\ds|'\d\ds|classic|cult|original|format|anime|telenovela|k-drama|british|uk|danish|swedish|norwegian|israeli|spanish|french|german|italian|korean|japanese|turkish|australian|argentine|argentinian|mexican|colombian|brazilian|dutch|belgian|flemish|finnish|icelandic|indian|irish|canadian|scandinavian|latin|foreign|new zealand|polish|chilean|thai|chinese|taiwanese|south african|nigerian|american|bollywood|hollywood|oscar-winning|oscar-nominated)(?![^ ])/;

/** Before the form: another book than the one that the work was made from. */
export const ANOTHER_BOOK =
  /(?<![^ ])(?:another|eighth|eleventh|\d+(?:st|nd|rd|th)|fifth|final|follow-up|forthcoming|fourth|last|latest|new|newest|next|ninth|other|prequel|previous|recent|second|sequel|seventh|sixth|tenth|third|twelfth|unpublished|upcoming)(?![^ ])/;
