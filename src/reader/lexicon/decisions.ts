import type { Status } from '../../model/vocabulary.ts';

/**
 * One way to state a fate, in the language of `phrasing.ts`.
 * `work` says where the work stands: after the phrase (`HBO pulled the plug on …`), before it (`… will not return`),
 * or on either side, as the verb's form decides (`HBO canceled …`, `… was canceled`).
 */
export interface Decision {
  status: Status;
  work: 'after' | 'before' | 'either';
  phrase: string;
}

const AX =
  '(?:canceled|cancelled|axed|scrapped|shelved|ditched|binned|canned|nixed|yanked|dumped|cancels|axes|scraps|shelves|cancel|axing|canceling|cancelling|axe|ax|bins|cans|scrapping|shelving|scuppered|un-renewed)';
const WONT =
  "(?:won't|will not|would not|wouldn't|isn't|is not|wasn't|was not|are not|aren't|not|never|cannot|can't)";
const WILL = "(?:will|would|is set to|is to|are to|is|to|set to|due to|is going to|it 'll|'ll|'s)";

/** Every phrasing of a decision, by status. */
export const DECISIONS: readonly Decision[] = [
  // canceled
  { status: 'canceled', work: 'either', phrase: AX },
  {
    status: 'canceled',
    work: 'either',
    phrase: '(?:dropped|drops|dropping|killed|kills|cut|erased|removed and canceled|pulled|offed)',
  },
  { status: 'canceled', work: 'after', phrase: '(?:pulled|pulls|pulling|pull) (?:the )?plug on' },
  { status: 'canceled', work: 'after', phrase: '(?:called|calls|calling|call) (?:time|it quits|a halt) on' },
  { status: 'canceled', work: 'after', phrase: '(?:call|called|calls|calling) off' },
  { status: 'canceled', work: 'before', phrase: '(?:been|was|were|is|are) called off' },
  { status: 'canceled', work: 'after', phrase: '(?:put|puts|putting) an end to' },
  {
    status: 'canceled',
    work: 'after',
    phrase: '(?:closed|closes|closing|shut) the (?:book|books|gate|door|doors|curtain) on',
  },
  {
    status: 'canceled',
    work: 'after',
    phrase: '(?:brought|brings|bring|bringing) (?:down )?(?:the )?curtain (?:down )?on',
  },
  {
    status: 'canceled',
    work: 'after',
    phrase: '(?:swung|swings|wielded|wields|takes|took|taken|taking) (?:the|an|its) (?:axe|ax) (?:at|on|to)',
  },
  {
    status: 'canceled',
    work: 'after',
    phrase:
      '(?:passed|passes|passing|pass) on (?:{the} |more |any )?(?:{ordinal} |further |another )?(?:{season} )?(?:of )?',
  },
  {
    status: 'canceled',
    work: 'after',
    phrase:
      '(?:decided|decides|elected|opted|chose|chosen|voted) (?:against|not to (?:order|renew|bring back|pick up|recommission|continue|proceed with|move forward with|go forward with|make)|not)',
  },
  {
    status: 'canceled',
    work: 'after',
    phrase: `${WONT} (?:be )?(?:going|moving|proceeding|go|move|proceed) (?:forward|ahead)(?: with)?`,
  },
  {
    status: 'canceled',
    work: 'before',
    phrase: `${WONT} (?:be )?(?:going|moving|proceeding|go|move|proceed) (?:forward|ahead)`,
  },
  {
    status: 'canceled',
    work: 'after',
    phrase: `${WONT} (?:be )?(?:ordering|order|renewing|renew|recommission|recommissioning|producing|produce|making|make|pick up|picking up|continue|bringing back|bring back)`,
  },
  {
    status: 'canceled',
    work: 'before',
    phrase: `${WONT} (?:be )?(?:back|returning|return|coming back|come back|continuing|continue|renewed|recommissioned|picked up|made|happening|returns|getting a {ordinal} {season}|get a {ordinal} {season})(?: for)?`,
  },
  {
    status: 'canceled',
    work: 'after',
    phrase:
      '(?:there )?(?:will be |is |to be |confirms |confirmed )?no (?:{ordinal}|more|further|new|longer) (?:{season}|episodes)(?: of| for| to)?',
  },
  { status: 'canceled', work: 'after', phrase: 'no (?:season|series) {number}(?: of| for)?' },
  { status: 'canceled', work: 'after', phrase: '(?:cancellation|cancelation|axing|demise|scrapping) of' },
  { status: 'canceled', work: 'before', phrase: '(?:cancellation|cancelation|axing)' },
  {
    status: 'canceled',
    work: 'before',
    phrase:
      "(?:is|was|are|were|'s) (?:officially |now |well and truly |really |also )?(?:dead|toast|no more|done|gone|finished|over|history|kaput)(?: (?:at|after))?",
  },
  {
    status: 'canceled',
    work: 'before',
    phrase:
      '(?:got|gets|getting|get|given|gave|give|received|facing|faces|face) the (?:axe|ax|boot|chop|heave-ho|hook|old heave-ho|bullet|push)',
  },
  {
    status: 'canceled',
    work: 'before',
    phrase:
      '(?:ends|ended|ending|end|done|finished|over|concludes|wraps) (?:its run )?after (?:just |only )?(?:one|a single|a solitary|{number}) {season}s?',
  },
  { status: 'canceled', work: 'after', phrase: '(?:ends|ended|ending|end) production on' },
  {
    status: 'canceled',
    work: 'after',
    phrase: '(?:brought|bring|brings|bringing) (?:{words})?(?:to an end|to a close)',
  },
  { status: 'canceled', work: 'before', phrase: '(?:written down|written off|written off for a tax break)' },
  {
    status: 'canceled',
    work: 'after',
    phrase:
      '(?:parks|parked|sinks|sank|sinking|sunk|grounds|grounded|expels|expelled|buries|buried|torpedoes|torpedoed|retires)',
  },
  { status: 'canceled', work: 'before', phrase: '(?:also )?(?:gone|out|over) (?:from|at) {house}' },
  { status: 'canceled', work: 'before', phrase: 'did not (?:survive|make it)' },
  {
    status: 'canceled',
    work: 'before',
    phrase: "(?:fell|falls|fallen|falling|went|goes) (?:to|under) (?:the|{house} 's) (?:axe|ax|knife)",
  },
  // ending by plan
  {
    status: 'ending',
    work: 'either',
    phrase:
      '(?:{ordinal} and )?(?:final|last|farewell|last-ever) (?:season|series|run|installment|instalment|outing|cycle)',
  },
  {
    status: 'ending',
    work: 'before',
    phrase: `${WILL} (?:be )?(?:end|ending|conclude|concluding|wrap|wrap up|wrapping up|finish|bow out|bowing out|come to an end|sign off|close|take its final bow)(?: (?:its run|for good))? (?:with|after|at the end of|following)`,
  },
  {
    status: 'ending',
    work: 'before',
    phrase: `(?:${WILL} )?(?:be )?(?:its|their|the show 's|the series ') (?:last|final)`,
  },
  { status: 'ending', work: 'before', phrase: '(?:bowing|bows|bow) out(?: with)?' },
  {
    status: 'ending',
    work: 'after',
    phrase: '(?:to end|ending|ends|will end|winding down|wind down|wraps|wrapping up)',
  },
  { status: 'ending', work: 'before', phrase: 'wrapped up (?:its|their) {ordinal} and final {season}' },
  // renewed
  {
    status: 'renewed',
    work: 'either',
    phrase:
      '(?:renewed|renews|renewing|renew|re-upped|reupped|re-ups|recommissioned|recommissions|recommission|re-ordered)',
  },
  { status: 'renewed', work: 'after', phrase: '(?:renewal|pickup|pick-up|recommission) (?:of|for)' },
  {
    status: 'renewed',
    work: 'before',
    phrase:
      '(?:picked|picks|pick|picking) (?:it )?up (?:for )?(?:{the} )?(?:{ordinal}|season|another|more)(?: {season})?',
  },
  { status: 'renewed', work: 'after', phrase: '(?:picked|picks|pick|picking) up' },
  {
    status: 'renewed',
    work: 'before',
    phrase: `${WILL} (?:be )?(?:return|returning|back|coming back|come back) (?:to {house} )?(?:for|with|in) (?:{the} )?(?:{words})?(?:{ordinal}|season|series|another|more|new|sophomore)(?: {season})?`,
  },
  {
    status: 'renewed',
    work: 'before',
    phrase:
      '(?:returns|returning|back|comes back) for (?:{the} )?(?:{ordinal}|season|series|another|more|seconds)',
  },
  {
    status: 'renewed',
    work: 'before',
    phrase:
      '(?:will|to|is to|set to|would) (?:get|have|receive) (?:{the} )?(?:{ordinal}|another|more|new)(?: {season}| episodes)?',
  },
  {
    status: 'renewed',
    work: 'after',
    phrase:
      '(?:given|gave|gives|giving|handed|hands|handing|awarded|granted|grants) (?:an early |an |a )?(?:{ordinal}|season|early|renewal|another)',
  },
  {
    status: 'renewed',
    work: 'after',
    phrase:
      '(?:ordered|orders|ordering|order|commissioned|commissions|announced|announces|confirmed|confirms|greenlit|greenlights|green-lit|sets) (?:{the} )?(?:{words})?(?:{ordinal}|another|more|further|new|season|series) (?:{number}|{season}s?|episodes|installments?)(?: (?:of|for))?',
  },
  {
    status: 'renewed',
    work: 'before',
    phrase:
      '(?:landed|lands|landing|got|gets|getting|earned|earns|scored|scores|secured|snagged|nabbed|won|wins|received) (?:{the} )?(?:{words})?(?:{ordinal}|season {number}|renewal|another|two-season|multi-season|season)(?: {season})?(?: (?:pickup|pick-up|renewal|order))?',
  },
  {
    status: 'renewed',
    work: 'after',
    phrase:
      '(?:extended|extends|keeps|kept|keep|brings back|bringing back|brought back|bring back|orders more)',
  },
  {
    status: 'renewed',
    work: 'before',
    phrase: "(?:isn't|is not|ain't|wasn't|far from) (?:over|done|dead|finished|going anywhere)",
  },
  { status: 'renewed', work: 'before', phrase: 'surviv(?:es|ed|ing)' },
  {
    status: 'renewed',
    work: 'before',
    phrase:
      '(?:safe|on the schedule|greenlit|given the green light|gets a green signal|gets the green light|is happening)(?: for)?',
  },
  // rescued
  {
    status: 'rescued',
    work: 'either',
    phrase:
      '(?:saved|saves|save|rescued|rescues|revived|revives|resurrected|resurrects|un-canceled|uncanceled|uncancelled)',
  },
  {
    status: 'rescued',
    work: 'before',
    phrase:
      '(?:found|finds|lands|landed|has|have|gets|got) (?:itself )?(?:{the} )?(?:new|second|another) (?:home|stage|lease|life)(?: (?:at|on|with))?',
  },
  {
    status: 'rescued',
    work: 'before',
    phrase:
      '(?:moves|moved|moving|move|jumps|jumping|jumped|heads|heading|shifts|shifted|lands|landed) (?:over )?(?:to|at|on) {house}',
  },
  { status: 'rescued', work: 'before', phrase: '(?:been |was |is |were )?picked up (?:again )?by' },
  { status: 'rescued', work: 'before', phrase: '(?:back|returns|return) from the dead' },
  { status: 'rescued', work: 'after', phrase: '(?:revival|rescue|resurrection) of' },
  // ordered
  {
    status: 'ordered',
    work: 'either',
    phrase:
      '(?:ordered|orders|greenlit|greenlights|greenlighted|green-lit|green-lights|greenlight|commissioned|commissions|commission|optioned|options)(?: to (?:series|pilot))?',
  },
  {
    status: 'ordered',
    work: 'after',
    phrase:
      '(?:series|straight-to-series|pilot|limited series|two-season|script-to-series|put pilot) (?:order|commitment|pickup)(?: to| for)?',
  },
  {
    status: 'ordered',
    work: 'after',
    phrase:
      '(?:developing|develops|adapting|boards|boarded|lands|landed|buys|bought|acquired|acquires|acquire|snaps up|nabs|nabbed|wins|won)',
  },
  {
    status: 'ordered',
    work: 'before',
    phrase:
      '(?:is |are |was |was put |put |now |currently |has been |been )?in (?:the works|development|early development|active development)',
  },
  {
    status: 'ordered',
    work: 'before',
    phrase:
      '(?:moved|moves|been picked up|picked up|been ordered|went) (?:from {words})?(?:to|straight to) (?:{the} )?(?:series|pilot)(?: order)?',
  },
  {
    status: 'ordered',
    work: 'before',
    phrase: '(?:is|are|was|were) (?:to be|being) (?:made|adapted|turned)(?: into| as)?',
  },
  // undecided
  {
    status: 'undecided',
    work: 'either',
    phrase:
      "(?:no|hasn't made any|has made no|have made no|not made a|hasn't made a|haven't made a|without a) (?:final )?(?:decision|decisions|announcement|word)(?: (?:on|about|yet))?",
  },
  {
    status: 'undecided',
    work: 'before',
    phrase:
      '(?:still |yet )?(?:awaiting|awaits|await|waiting for|waiting on|pending) (?:word|news|a decision|its fate|their fate|a verdict|the verdict)(?: on)?',
  },
  {
    status: 'undecided',
    work: 'after',
    phrase: '(?:still )?(?:awaiting|awaits|await) (?:word|news|a decision)(?: (?:is|are|on))?',
  },
  { status: 'undecided', work: 'after', phrase: '(?:fate|fates|future) of' },
  { status: 'undecided', work: 'before', phrase: '(?:on|still on) the bubble' },
  {
    status: 'undecided',
    work: 'after',
    phrase:
      "(?:neither renewed nor (?:canceled|cancelled)|not (?:yet )?ruled on|yet to (?:decide|announce|say|rule|make)(?: {words})?(?:on|about)?|yet to be|won't say whether|has not said whether|hasn't said whether|not decided|undecided(?: on| about)?|has one slot for)",
  },
  {
    status: 'undecided',
    work: 'before',
    phrase:
      '(?:in limbo|up in the air|hangs in the balance|hang in the balance|has not been decided|had not been decided|remains? (?:unclear|unknown|uncertain|undecided|to be seen)|still unclear|yet to be (?:decided|renewed|determined))',
  },
];
