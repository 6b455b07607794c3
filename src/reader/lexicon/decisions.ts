import type { Status } from '../../model/vocabulary.ts';

/**
 * Where the work stands: after the phrase (`HBO pulled the plug on …`), before it (`… will not return`), on either
 * side, as the verb's form decides (`HBO canceled …`, `… was canceled`), or in the phrase's slot `{work:title}`.
 */
export type Side = 'after' | 'before' | 'either' | 'slot';

/** The ways to state a fate, in the language of `phrasing.ts`, by status and by where the work stands. */
export type Decisions = Readonly<Partial<Record<Status, Readonly<Partial<Record<Side, readonly string[]>>>>>>;

const AX =
  '(?:cancel|cancels|canceled|cancelled|canceling|cancelling|ax|axe|axes|axed|axing|scrap|scraps|scrapped|scrapping|shelve|shelves|shelved|shelving|ditch|ditches|ditched|ditching|bins|binned|cans|canned|nix|nixes|nixed|nixing|yank|yanks|yanked|dump|dumps|dumped|dumping|scuppers|scuppered|un-renewed|decommissioned|discontinued|jettisoned|spikes|spiked|junked|junks|whacked|whacks|nuked|expels|expelled|scrubbed|sunset|sunsets|sunsetting|terminated|terminates|pink-slipped|guillotined|chopped|culled|culls|offloads|offloaded|deep-sixed|deep-sixes|kiboshed)';
const WONT =
  "(?:won't|will not|would not|wouldn't|isn't|is not|wasn't|was not|are not|aren't|not|never|cannot|can't|weren't|were not|will never|is never|no longer|is no longer|are no longer|will no longer|doesn't|didn't|did not|does not|has no plans to|had no plans to|no plans to)";
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
      '(?:pulled|pulls|pulling|pull|yanked|yanks) (?:the )?plug(?: on)?',
      '(?:drew|draws|drawing|drawn|dropped|drops|lowers|lowered|rung|rings|rang) (?:down )?(?:a |the )?(?:final )?(?:curtain|veil|line) (?:down )?(?:on|under)',
      '(?:moved|moves|moving|move) on from',
      '(?:given|gives|gave|giving) up on',
      '(?:parting|part|parted|parts) (?:ways|company) with',
      '(?:reversed|reverses|reversing|walked back|rescinded|rescinds) (?:its |the |a |an |an earlier )?(?:{ordinal} season |earlier )?(?:renewals?|order|pickup|decision)(?: (?:of|for|to renew))?',
      '(?:lowered|lowers|lowering|brought|brings) the boom on',
      '(?:final nail in the coffin|death knell|the end of the road|the end of the line|the end|end of the road|curtains|lights out) for',
      '(?:cleaned|cleans|cleaning) house(?: ,)? (?:canceling|cancelling|axing)',
      '(?:elected|opted|chosen|decided|choosing|electing|opting) to (?:cancel|axe|ax|end|scrap|drop|part ways with|pull the plug on|not renew|not move forward with|pass on)',
      '(?:the )?(?:latest|first|second|third|fourth|fifth|next|newest|another) (?:[a-z-]+ ){0,4}(?:to (?:be|get) (?:canceled|cancelled|axed|dropped|scrapped|cut)|casualty)(?: (?:at|by|from) (?:{house}|the (?:network|streamer)))?(?: this \\w+| so far this \\w+| in recent \\w+)? , (?:after|following|joining|along with|alongside)',
      '(?:following|after|joining|joins) (?:the )?(?:recent |earlier )?(?:cancellations?|axings?|ends?|demise) of',
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
      '(?:one-and-done|one and done|a goner|no longer in production|on the scrap heap|on the scrapheap|on the chopping block)',
      '(?:met|meets|meeting|suffered|suffers|shared|shares) (?:the same|a similar|that same) fate',
      '(?:to |set to |will |is |are )?(?:go|goes|going|went) off (?:the )?air',
      '(?:shut|shuts|shutting) shop',
      '(?:bit|bites|biting|bitten) the dust',
      '(?:met|meets|meeting) (?:its|their) (?:end|maker|demise|fate)',
      '(?:come|came|comes|coming|reached|reaches) to (?:an |a )(?:abrupt |premature |sudden |early |untimely )?(?:end|halt|close)',
      '(?:reached|reaches|at) the end of (?:the|its) (?:road|line|run)',
      '(?:has|have|had) (?:quietly |abruptly |officially )?(?:ended|concluded|wrapped) (?:its run )?(?:for good )?after (?:just |only )?(?:one|a single|{number}) {season}s?',
      "(?:won't|will not|wouldn't|would not|isn't|is not|not|didn't|did not|never) (?:be )?(?:getting|get|got|receive|receiving|see|seeing|have|having|make it to|making it to|live to see|go on to) (?:a |an |its |any )?(?:{ordinal}|another|more|further|season|new)(?: {season}| {number}| episodes| installment)?",
      '(?:called|calls|calling|call) it (?:quits|a day)',
      '(?:cut|cuts) (?:short|loose)(?: after)?',
      '(?:shut|shuts|shutting) down(?: for good)?(?: after)?',
      '(?:ran|runs|running|run) out of (?:road|gas|luck|steam|time)',
      '(?:stops|stopped|ending|ends|ended) (?:at|with) (?:just |only )?(?:one|a single|{number}) (?:{season}s?)',
      '(?:was|were|been|is|are) (?:shown the door|put on the shelf|put to rest|put down|sent packing|put on ice|sent to the (?:scrapheap|graveyard)|consigned to history|left to die|kicked to the curb|retired|benched|given (?:the|its) (?:walking papers|marching orders)|among the casualties)',
      '(?:got|gets|getting|receives|received|handed|given) (?:its|their) (?:walking papers|marching orders|pink slip|pink slips)',
      '(?:fails|failed|failing) to (?:score|secure|land|get|win|earn|net) (?:a |an |another )?(?:{ordinal}|renewal|season|new)(?: {season}| {number})?',
      '(?:scored|scores|lasted|lasts|survived|survives|managed|manages|ran|runs) (?:just |only |for just |for only |a mere )(?:one|a single|{number}) (?:{season}s?|episodes)',
      '(?:is|was|are|were) ending after (?:just |only )?(?:one|a single|{number}) {season}s?',
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
      '(?:{ordinal} and )?(?:final|last|farewell|last-ever|swan-song|concluding|closing) (?:season|series|run|installment|instalment|outing|cycle|chapter)',
      'last-ever (?:episode|season|series)',
      '(?:final|last) (?:batch|set|run|slate|string) of episodes',
    ],
    before: [
      `${WILL} (?:be )?(?:end|ending|conclude|concluding|wrap|wrapping|wrap up|wrapping up|finish|finishing|bow out|bowing out|come to an end|coming to an end|sign off|signing off|close|closing|take its final bow)(?: its run| for good)? (?:with|after|at the end of|following|in)`,
      `(?:${WILL} )?(?:be )?(?:its|their|the show 's|the series ') (?:last|final)`,
      '(?:bowing|bows|bow) out(?: with)?',
      'wrapped up (?:its|their) {ordinal} and final {season}',
      '(?:coming|comes|drawing|draws|bringing its story|bring its story) to (?:an end|a close)',
      '(?:says|said|saying|bids|bid) (?:goodbye|farewell|so long)(?: with| after| in)?',
      '(?:takes|taking|take|took) (?:its|a) (?:final|last) (?:bow|lap)',
      '(?:hangs|hanging|hang|hung) up (?:its|their|his|her) [a-z]+',
      `${WILL} (?:be )?(?:the end of the road|the end of the line|the end|its end|the last|its final|the final chapter)`,
      '(?:ends|ending|end|concludes|concluding|wraps|wrapping|wrap|wraps up|wrapping up|finishes|signs off|bows out) (?:its run |for good )?(?:with|after) (?:its |the |an? )?(?:upcoming |forthcoming |next |current )?(?:{ordinal}(?: and final)? {season}|season {number}|season|finale)',
    ],
    after: ['(?:winding down|wind down|wrapping up)', '(?:final|last) (?:bow|season|series|run) (?:of|for)'],
  },
  ordered: {
    either: [
      '(?:ordered|orders|greenlit|greenlights|greenlighted|green-lit|green-lights|greenlight|commissioned|commissions|commission|optioned)(?: to (?:series|pilot))?',
    ],
    after: [
      '(?:series|straight-to-series|pilot|limited series|two-season|script-to-series|put pilot|full-season) (?:order|orders|commitment|pickup)(?: to| for)?',
      '(?:adaptation|series|drama|comedy|remake|reboot|film|movie|spinoff|spin-off|prequel|sequel|version) (?:of {any} )?(?:is |are )?(?:in (?:the works|development)|on the way)(?: at| from)?',
      '(?:sets|set|setting|land|secures|secured|nabs|nabbed|bags|bagged|scoops|scooped) (?:up )?(?:a |an )?(?:[a-z-]+ ){0,2}(?:adaptation|remake|reboot|prequel|spinoff|spin-off)(?: of)?',
      '(?:to (?:executive )?produce|to write|to direct|to star in|to headline|to topline|to adapt|starring in)',
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
      '(?:go-ahead|green light|greenlight|thumbs up|nod|order|orders|commitment|renewal|deal|pickup|pick-up|all-clear) (?:to|for|on) (?:{the} )?(?:[a-z-]+ )?(?:{ordinal} {season}|season {number}|more {season}s?|more episodes|another {season})(?: (?:of|for|to))?',
      '(?:hand|hands|handed|handing|gives|gave|giving|awards|awarded|grants|granted) (?:out )?(?:a |an )?(?:early )?(?:{ordinal}-season |multi-season |two-season )?(?:renewal|renewals|pickup|pickups)(?: to)?',
      '(?:bringing|brings|brought|bring) (?:viewers|fans|audiences|us) (?:a |another |more )(?:{ordinal} {season} )?(?:of)?',
      '(?:ordered|orders|ordering|signed up for|signs up for|signed on for|committed to|commits to|invested in) (?:{number} )?more(?: (?:{season}s?|episodes|installments))?(?: of)?',
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
      '(?:lives|lived|live) (?:on|to (?:see|fight|ride|die) another (?:day|season))',
      '(?:dodges|dodged|escapes|escaped|avoids|avoided|beats|beat|cheats|cheated) (?:the )?(?:axe|ax|bullet|cancellation|chop|death)',
      '(?:back|returning|coming back|return) (?:for|with) (?:more|round {number}|a {ordinal} (?:{season}|helping|outing|go|round)|season {number}|series {number})',
      '(?:re-ordered|extended|renewed|picked up|locked in|good to go|a go|confirmed) (?:through|until|for|to) (?:at least )?(?:season |series |the )?(?:{number}|{ordinal}|\\d{4})(?: {season})?',
      '(?:has|have|had) (?:been )?(?:given|granted|handed|awarded) (?:{the} )?(?:early )?(?:{ordinal}|[a-z]+-season|season|renewal|full-season|full|back nine|green light|go-ahead)(?: (?:{season}|{number}|order|pickup|renewal))?',
      '(?:season|series) {number} (?:is|has been|was) (?:officially )?(?:happening|confirmed|a go|on the way|in the works|ordered|commissioned|greenlit|announced|coming)',
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
    after: [
      '(?:revival|rescue|resurrection) of',
      '(?:comes|came|coming|rides|rode|steps in|stepped in|swoops in|swooped in) to (?:the rescue of|save|rescue|revive|pick up)',
      '(?:breathes|breathed|breathing) new life into',
      '(?:brings|brought|bringing|bring) (?:back )?(?:the )?(?:canceled|cancelled|axed) (?:[a-z-]+ ){0,3}',
      '(?:throws|threw|tosses|tossed) a (?:lifeline|life preserver) to',
    ],
    before: [
      '(?:found|finds|lands|landed|has|have|gets|got|finding) (?:itself )?(?:{the} )?(?:new|second|another) (?:home|stage|lease|life)(?: (?:at|on|with))?',
      '(?:moves|moved|moving|move|jumps|jumping|jumped|heads|heading|shifts|shifted|lands|landed|relocates|hops) (?:over )?(?:to|at|on) {house}',
      '(?:been |was |is |were )?picked up (?:again )?(?:there )?by',
      '(?:back|returns|return|returning|rises|risen) from the (?:dead|grave|ashes)',
      '(?:has|have) (?:been )?(?:given|thrown|granted|handed) a (?:lifeline|reprieve|second life|second chance|new lease of life|new lease on life|stay of execution|new home)(?: (?:at|by))?',
      '(?:gets|got|getting|earns|earned|lands|landed) a (?:lifeline|reprieve|second life|second chance|new lease of life|new lease on life|stay of execution|new home)(?: (?:at|by|from|on|with))?',
      '(?:continue|continues|continuing|live on|lives on|resume|resumes|resuming|carry on|find new life|finds new life) (?:at|on|over at|over on) {house}',
      '(?:moving|moves|move|switching|switches|switch|jumping|migrating|heading|relocating|making the move|made the move|making the jump|headed) (?:over )?(?:from {house} )?(?:over )?(?:to|for) {house}',
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
      "(?:neither renewed nor (?:canceled|cancelled)|not (?:yet )?ruled on|yet to (?:decide|announce|say|rule|make|confirm|reveal|comment|weigh in)(?: {words})?(?:on|about)?|won't say whether|has not said whether|hasn't said whether|not decided|undecided(?: on| about)?|has one slot for|still to decide on|declined to say whether)",
      "(?:not|nobody has|no one has|has not|hasn't) (?:said|say) (?:a word|anything|whether)(?: about| on)?",
    ],
    before: [
      "(?:no|hasn't made any|has made no|have made no|not made a|hasn't made a|haven't made a|without a) (?:final |official )?(?:decision|decisions|announcement)(?: has been| have been)?(?: made| taken)?",
      '(?:still |yet )?(?:awaiting|awaits|await|waiting for|waiting on|pending) (?:word|news|a decision|its fate|their fate|a verdict|the verdict)(?: on)?',
      '(?:still )?(?:to be (?:determined|decided|announced|confirmed)|not yet decided|tbd|undecided)',
      '(?:on|still on) the bubble',
      '(?:is|are|remains?|still|currently|was) on (?:hold|hiatus|pause|ice)',
      '(?:has|have) (?:not|yet to) (?:officially |formally )?(?:been |be )?(?:renewed|picked up|recommissioned|canceled|cancelled)(?: or (?:canceled|cancelled|renewed))?(?: yet| so far)?',
      '(?:in limbo|up in the air|hangs in the balance|hang in the balance|has not been decided|had not been decided|remains? (?:unclear|unknown|uncertain|undecided|to be seen)|still unclear|yet to be (?:decided|renewed|determined))',
      "has(?:n't| not) (?:yet )?been (?:renewed|picked up|recommissioned) (?:yet|so far|for)",
      'whose (?:future|fate)',
    ],
  },
};
