import type { Status } from '../../model/vocabulary.ts';

/**
 * Where the work stands: after the phrase (`HBO pulled the plug on …`), before it (`… will not return`), on either
 * side, as the verb's form decides (`HBO canceled …`, `… was canceled`), or in the phrase's slot `{work:title}`.
 */
export type Side = 'after' | 'before' | 'either' | 'slot';

/** The ways to state a fate, in the language of `phrasing.ts`, by status and by where the work stands. */
export type Decisions = Readonly<Partial<Record<Status, Readonly<Partial<Record<Side, readonly string[]>>>>>>;

const AX =
  '(?:cancel|cancels|canceled|cancelled|canceling|cancelling|ax|axe|axes|axed|axing|scrap|scraps|scrapped|scrapping|shelve|shelves|shelved|shelving|ditch|ditches|ditched|ditching|bins|binned|cans|canned|nix|nixes|nixed|nixing|yank|yanks|yanked|dump|dumps|dumped|dumping|scuppers|scuppered|un-renewed|decommissioned|discontinued|jettisoned|spikes|spiked|junked|junks|whacked|whacks|nuked|expels|expelled)';
const WONT =
  "(?:won't|will not|would not|wouldn't|isn't|is not|wasn't|was not|are not|aren't|not|never|cannot|can't|weren't|were not|will never)";
const WILL =
  "(?:will|would|is set to|is to|are to|was to|are set to|is|to|set to|due to|is going to|'ll|'s|are|would be|was|plans to|planned to)";
const AX_TOOL =
  '(?:the |an |its )?(?:axe|ax|boot|chop|heave-ho|old heave-ho|hook|bullet|push|door|marching orders|pink slip|p45|chopping block)';
const BACK = '(?:back|returning|return|coming back|come back|continuing|continue|returns)';
const GOING = '(?:be )?(?:going|moving|proceeding|go|move|proceed) (?:forward|ahead)';

export const DECISIONS: Decisions = {
  canceled: {
    either: [AX, '(?:dropped|drops|dropping|killed|kills|killing|erased|removed and canceled|pulled|offed)'],
    after: [
      '(?:pulled|pulls|pulling|pull|yanked|yanks) (?:the )?plug on',
      '(?:called|calls|calling|call) (?:time|it quits|a halt|last orders) on',
      '(?:call|called|calls|calling) off',
      '(?:put|puts|putting) (?:an end to|a stop to|paid to)',
      '(?:closed|closes|closing|shut|shuts) (?:the )?(?:book|books|gate|door|doors|curtain|file|case) on',
      '(?:brought|brings|bring|bringing) (?:down )?(?:the )?curtain (?:down )?on',
      '(?:swung|swings|swinging|wielded|wields|takes|took|taken|taking|brought|brings) (?:down )?(?:the|an|its) (?:axe|ax|scissors|hatchet|cleaver) (?:at|on|to)',
      '(?:passed|passes|passing|pass) on(?: {the}| more| any)?(?: {ordinal}| further| another)?(?: {season}| season {number})?(?: of)?',
      '(?:decided|decides|elected|opted|chose|chosen|voted|deciding|opting) (?:against|not to (?:order|renew|bring back|pick up|recommission|continue|proceed|move forward|go forward|make|proceed with|commission))',
      `${WONT} ${GOING}(?: with)?`,
      `${WONT} (?:be )?(?:ordering|order|renewing|renew|recommission|recommissioning|commission|commissioning|producing|produce|making|make|pick up|picking up|continue|bringing back|bring back)`,
      '(?:there )?(?:will be |is |to be |confirms |confirmed |would be )?no (?:{ordinal}|more|further|new) (?:{season}|episodes)(?: of| for| to)?',
      'no (?:season|series) {number}(?: of| for)?',
      '(?:cancellation|cancelation|axing|demise|scrapping|loss) of',
      '(?:ends|ended|ending|end) production on',
      '{house} (?:has |is |will |to |also |was )?(?:ends|ended|ending|end|to end|drops|wraps)',
      '(?:reversed|reverses|reversing|reverse) (?:its |the )?renewals? of',
      '(?:parks|parked|sinks|sank|sinking|sunk|grounds|grounded|buries|buried|torpedoes|torpedoed|retires|retired|benches|benched|euthanized)',
      '(?:parted ways|parts ways|breaks up|broken up|broke up|done|through) with',
      '(?:turned|turns) (?:off )?the (?:lights|light|tv) (?:off |out )?on',
    ],
    before: [
      '(?:been |was |were |is |are )?called off',
      `${WONT} ${GOING}`,
      `${WONT} (?:be )?(?:${BACK}|renewed|recommissioned|picked up|made|happening|getting a {ordinal} {season}|get a {ordinal} {season}|get another {season}|receive a {ordinal} {season})(?: for)?`,
      '(?:cancellation|cancelation|axing)',
      "(?:is|was|are|were|'s) (?:officially |now |well and truly |really |also |all |finally )?(?:dead|toast|no more|done|gone|finished|over|history|kaput|off the air|kaput|dunzo|finito)(?: (?:at|after|for good))?",
      `(?:got|gets|getting|get|given|gave|give|received|receives|facing|faces|face|handed) ${AX_TOOL}`,
      '(?:ends|ended|ending|end|done|finished|over|concludes|wraps|gone|out) (?:its run )?after (?:just |only )?(?:one|a single|a solitary|{number}) {season}s?',
      '(?:written down|written off|written off for a tax break)',
      '(?:also )?(?:gone|out|over) (?:from|at) {house}',
      "(?:did not|didn't|failed to) (?:survive|make it|make the cut|earn a {ordinal} {season})",
      "(?:fell|falls|fallen|falling|went|goes) (?:to|under|victim to) (?:the|{house} 's) (?:axe|ax|knife)",
      '(?:been |was |were )(?:cut|let go|taken off the air|pulled from the schedule|laid to rest|put out to pasture|cut loose)',
      '(?:still )?without a home',
      '(?:one-and-done|one and done|a goner)',
    ],
    slot: [
      `(?:give|gives|gave|giving|given|hands|handed|shows|showed|showing) {work:title} ${AX_TOOL}`,
      '(?:put|puts|putting) {work:title} out of its misery',
      '(?:take|takes|taken|took|taking) {work:title} off (?:{words})?(?:lineup|schedule|air|books)',
      '(?:bring|brings|bringing|brought) {work:title} to (?:an end|a close)',
      '(?:say|says|said|saying|waves|bids) (?:goodbye|farewell|adios|adiós|bye|so long|no|sayonara) to {work:title}',
      '(?:let|lets|letting) {work:title} go',
    ],
  },
  ending: {
    either: [
      '(?:{ordinal} and )?(?:final|last|farewell|last-ever|swan-song) (?:season|series|run|installment|instalment|outing|cycle)',
    ],
    before: [
      `${WILL} (?:be )?(?:end|ending|conclude|concluding|wrap|wrapping|wrap up|wrapping up|finish|finishing|bow out|bowing out|come to an end|coming to an end|sign off|signing off|close|closing|take its final bow)(?: its run| for good)? (?:with|after|at the end of|following|in)`,
      `(?:${WILL} )?(?:be )?(?:its|their|the show 's|the series ') (?:last|final)`,
      '(?:bowing|bows|bow) out(?: with)?',
      'wrapped up (?:its|their) {ordinal} and final {season}',
      '(?:coming|comes|drawing|draws) to (?:an end|a close)',
    ],
    after: ['(?:winding down|wind down|wrapping up)', '(?:final|last) (?:bow|season|series|run) (?:of|for)'],
  },
  ordered: {
    either: [
      '(?:ordered|orders|greenlit|greenlights|greenlighted|green-lit|green-lights|greenlight|commissioned|commissions|commission|optioned)(?: to (?:series|pilot))?',
    ],
    after: [
      '(?:series|straight-to-series|pilot|limited series|two-season|script-to-series|put pilot) (?:order|commitment|pickup)(?: to| for)?',
      '(?:developing|develops|adapting|adapt|adapts|boards|boarded|snaps up|plugs in)',
      '(?:will|to) (?:produce|make|adapt|develop)',
      '(?:gave|given|gives|handed|hands|won|wins|landed|lands) (?:an? )?(?:straight-to-series|series|pilot|[a-z]+-episode|limited-series) (?:order|commitment|pickup)(?: to| for)?',
    ],
    before: [
      '(?:is |are |was |was put |put |now |currently |has been |been )?in (?:the works|development|early development|active development)',
      '(?:moved|moves|been picked up|picked up|been ordered|went) (?:from {words})?(?:to|straight to) (?:{the} )?(?:series|pilot)(?: order)?',
      '(?:is|are|was|were) (?:to be|being) (?:made|adapted|turned)(?: into| as)?',
      'has been (?:put into development|set up|picked up to series)(?: (?:at|by))?',
    ],
  },
  renewed: {
    either: [
      '(?:renewed|renews|renewing|renew|re-upped|reupped|re-ups|reups|recommissioned|recommissions|recommission|re-ordered)',
    ],
    after: [
      '(?:renewal|pickup|pick-up|recommission|recommissioning) (?:of|for)',
      '(?:picked|picks|pick|picking) up',
      '(?:ordered|orders|ordering|order|commissioned|commissions|announced|announces|confirmed|confirms|greenlit|greenlights|green-lit|sets|unveiled) (?:{the} )?(?:{words})?(?:{ordinal}|another|more|further) (?:{season}s?|episodes|installments?|helping)(?: (?:of|for))?',
      '(?:ordered|orders|ordering|commissioned|commissions|announced|announces|confirmed|confirms) (?:season|series) {number}(?: (?:of|for))?',
      '(?:brings back|bringing back|brought back|bring back|orders more|ordered more|hits the gas on|hit the gas on|doubles down on)',
    ],
    before: [
      '(?:picked|picks|pick|picking) (?:it )?up for (?:{the} )?(?:{words})?(?:{ordinal}|season|another|more|series)(?: {season})?',
      `${WILL} (?:be )?(?:return|returning|back|coming back|come back) (?:to (?:{house}|{house} and {house}|screens|television) )?(?:for|with|in) (?:{the} )?(?:{words})?(?:{ordinal}|season|series|another|more|new|sophomore)(?: {season})?`,
      `${WILL} (?:be )?(?:return|returning|back|coming back|come back)`,
      '(?:returns|returning|back|comes back|rides again) for (?:{the} )?(?:{ordinal}|season|series|another|more|seconds)',
      '(?:will|to|is to|set to|would|is) (?:get|have|receive|getting|have got) (?:{the} )?(?:{words})?(?:{ordinal}|another|more|new|season)(?: {season}| episodes)?',
      '(?:landed|lands|landing|got|gets|getting|earned|earns|scored|scores|secured|snagged|nabbed|won|wins|received|bagged) (?:{the} )?(?:{words})?(?:{ordinal}|season {number}|renewal|another|two-season|multi-season|season|[a-z]+-season)(?: {season})?(?: (?:pickup|pick-up|renewal|order))?',
      "(?:isn't|is not|ain't|wasn't|far from) (?:over|done|dead|finished|going anywhere)",
      'surviv(?:es|ed|ing)',
      '(?:was |is |been |were )?(?:confirmed|greenlit|locked in|set|good|cleared|safe) for (?:{the} )?(?:{ordinal} {season}|(?:seasons|season|series) {number})',
      '(?:is|was|are) (?:safe|on the schedule|happening|spared)',
      '(?:given|gets|got) (?:the |a )(?:green light|green signal|thumbs up)(?: for)?',
      '(?:got|gets|getting|has|landed|earned|given) (?:a |an |up for )?(?:{number}|another|two|three) more (?:{season}s?|years|seasons|episodes)',
      '(?:is |are )?going again(?: for)?',
      '(?:been |was |were )spared',
    ],
    slot: [
      '(?:bring|brings|bringing|brought) {work:title} back',
      '(?:give|gives|gave|giving|given|hand|hands|handed|handing|grants|granted|awarded|awards) {work:title} (?:{the} )?(?:{words})?(?:{ordinal}|[a-z]+-season|renewal|pickup|season|another|more|two more)(?: {season})?',
      '(?:give|gives|gave|giving|given|hand|hands|handed|handing) (?:[a-z-]+ ){0,3}{work:title} (?:{the} )?(?:{ordinal}|[a-z]+-season|early|renewal|season)(?: [a-z-]+){0,2}',
      '(?:extended|extends|keeps|kept|keep) (?:the |its |their )?(?:[a-z-]+ ){0,3}?{work:title}',
      '(?:said|says|say) yes to {work:title}',
      '{work:title} for {the} (?:{words})?{ordinal}(?: {season}| installment)?',
      '{work:title} for (?:season|series) {number}',
    ],
  },
  rescued: {
    either: [
      '(?:saved|saves|save|rescued|rescues|revived|revives|resurrected|resurrects|un-canceled|uncanceled|uncancelled)',
    ],
    after: ['(?:revival|rescue|resurrection) of'],
    before: [
      '(?:found|finds|lands|landed|has|have|gets|got|finding) (?:itself )?(?:{the} )?(?:new|second|another) (?:home|stage|lease|life)(?: (?:at|on|with))?',
      '(?:moves|moved|moving|move|jumps|jumping|jumped|heads|heading|shifts|shifted|lands|landed|relocates|hops) (?:over )?(?:to|at|on) {house}',
      '(?:been |was |is |were )?picked up (?:again )?(?:there )?by',
      '(?:back|returns|return) from the dead',
      '(?:been |was )(?:taken (?:over|in)|snapped up|scooped up) by',
      '(?:rides|lives) again',
    ],
    slot: ['(?:move|moves|moved|moving|takes|taking|take|brings|bringing) {work:title} to {house}'],
  },
  undecided: {
    either: [
      '(?:will there (?:ever )?be|is there|could there be|can we expect) (?:an? )?(?:{ordinal}|another|more|season|series|sequel|follow-up)(?: {season}| {number})?(?: of| for| to)?',
    ],
    after: [
      "(?:no|nothing|not a|hasn't made any|has made no|have made no|not made a|hasn't made a|haven't made a|without a) (?:yet |final |official )?(?:decision|decisions|announcement|word|news) (?:yet )?(?:on|about|regarding|for)",
      '(?:nothing|silent|mum|undecided) (?:yet )?(?:on|about)',
      '(?:still )?(?:awaiting|awaits|await) (?:word|news|a decision)(?: (?:is|are|on))?',
      '(?:fate|fates|future) of',
      "(?:neither renewed nor (?:canceled|cancelled)|not (?:yet )?ruled on|yet to (?:decide|announce|say|rule|make)(?: {words})?(?:on|about)?|won't say whether|has not said whether|hasn't said whether|not decided|undecided(?: on| about)?|has one slot for|still to decide on|declined to say whether)",
      "(?:not|nobody has|no one has|has not|hasn't) (?:said|say) (?:a word|anything|whether)(?: about| on)?",
    ],
    before: [
      "(?:no|hasn't made any|has made no|have made no|not made a|hasn't made a|haven't made a|without a) (?:final |official )?(?:decision|decisions|announcement)(?: has been| have been)?(?: made| taken)?",
      '(?:still |yet )?(?:awaiting|awaits|await|waiting for|waiting on|pending) (?:word|news|a decision|its fate|their fate|a verdict|the verdict)(?: on)?',
      '(?:on|still on) the bubble',
      '(?:in limbo|up in the air|hangs in the balance|hang in the balance|has not been decided|had not been decided|remains? (?:unclear|unknown|uncertain|undecided|to be seen)|still unclear|yet to be (?:decided|renewed|determined))',
      "has(?:n't| not) (?:yet )?been (?:renewed|picked up|recommissioned) (?:yet|so far|for)",
      'whose (?:future|fate)',
    ],
  },
};
