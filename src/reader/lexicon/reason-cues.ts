import type { Kind, Reason } from '../../model/vocabulary.ts';

/** Words that give or imply a reason. Patterns run over one sentence in small letters, straight quotes; repeats are bounded. */
export interface ReasonCue {
  reason: Reason;
  /** 1 says it; less hints at it, and hints add up; 0 only names its field, and counts where the sentence gives a cause. */
  weight: 0 | 0.5 | 1;
  /** Any of these. Each is a pattern of its own, so that each is passed over where a text has none of its words. */
  words: readonly RegExp[];
  /** Holds even where the sentence has a good word for the audience. */
  firm?: boolean;
  /** Says it on such pages alone. */
  on?: Kind;
}

const words = (...alternatives: string[]): RegExp[] =>
  alternatives.map((alternative) => new RegExp(`\\b(?:${alternative})\\b`));

const AUDIENCE =
  '(?:viewers?|viewership|viewing|audiences?|popularity|eyeballs|ratings?|overnights|numbers|figures|demo|tune-in|streams|hours|completion(?! (?:financ|bond|guarant))|interest|sign-ups|million|chart|charts|rankings|top 10|%|percent|per cent|\\d{2,3},000|\\d{2,3}k|\\d\\.\\d+m|0\\.\\d|adults 18|trps?|downloads|listens|(?:disc|dvd|blu-ray) sales|traction|momentum|engagement)';
const FELL =
  '(?:down|fell|fallen|falling|falls|sli(?:p|ps|pped|pping|d|de|des|ding)|drop(?:s|ped|ping)?|dip(?:s|ped|ping)?|plummet\\w*|plung\\w+|tumbl\\w+|s[aiu]nk|sinking|shed|shedding|los(?:t|es|ing)|declin\\w+|dwindl\\w+|slump\\w*|sagg\\w+|erod\\w+|erosion|crater\\w*|tank(?:ed|ing)|halv(?:ed|ing)|wan(?:ed|ing)|weaker|weakened|soft(?:er|ened|ening)|smaller|lower|fad(?:ed|ing)|shr[aiu]nk|shrinking|cool(?:ed|ing)|ebb(?:ed|ing)|evaporat\\w+|collaps\\w+|nosediv\\w+|crash(?:ed|ing)|bled|bleeding|h(?:a)?emorrhag\\w+|stall(?:ed|ing)|fizzl\\w+|vanish\\w*|cold|fewer|a third of|less than half|half of that|half that|about half|softness)';
const LOW =
  '(?:low|lowest|weak|soft|poor|disappointing|modest|meager|meagre|measly|mere|paltry|dismal|tepid|lackluster|lacklustre|underwhelming|so-so|small(?! hours)|smallest|fewest|worst|second-lowest|least-watched|(?<!at )least|struggling|anemic|anaemic|sluggish|woeful|dire|dreadful|not great|middling|flagging|unimpressive|mediocre|insufficient|negligible|tiny|below|scant|thin|puny|limp|feeble|minuscule|grim|ugly|terrible|abysmal|lousy|lukewarm|shaky|slipping|inadequate|weakest)';
const GAP = '(?:[^;$€£₹]{0,60}?)';
const NEAR = '(?:[^;$€£₹]{0,30}?)';
const NOT =
  "(?:failed to|fail to|failing to|failure to|did not|didn't|wasn't|weren't|isn't|never(?: once| really| quite)?|couldn't|could not|can't|wasn't able to|was unable to|struggled to|struggling to|unable to|not|nor did (?:it|the show)|without(?: ever)?|hardly ever|barely)";
/** Whoever may be new at the top. */
const BOSS =
  '(?:boss(?:es)?|owners?|ownership|regimes?|management|leadership|presidents?|chiefs?|ceo|chairman|chairwoman|head of|heads?|executives?|administration|controllers?|commissioners?|director of (?:programmes|programming|content)|broom|team|guard|parent(?: company)?|programming chief|entertainment chief)';
const CAUSE_OF =
  '(?:due to|because of|owing to|blam\\w+|cit(?:es|ed|ing)|casualty of|casualties of|victims? of|result of|amid|thanks to|impact of|effects? of|challenges of|uncertaint\\w+|difficult\\w*|impossible|halted by|shut down by|delayed by|prolonged by|hit by|complicat\\w+|toll of|wake of|following|down to|weeks into|months into)';

/** Cues by reason. */
export const REASON_CUES: readonly ReasonCue[] = [
  // Fewer and fewer watch, or few from the start.
  { reason: 'viewership', weight: 1, words: [new RegExp(`\\b${FELL}\\b${GAP}\\b${AUDIENCE}`)] },
  { reason: 'viewership', weight: 1, words: [new RegExp(`\\b${AUDIENCE}\\b${GAP}\\b${FELL}\\b`)] },
  { reason: 'viewership', weight: 1, words: [new RegExp(`\\b${LOW}\\b${NEAR}\\b${AUDIENCE}`)] },
  {
    reason: 'viewership',
    weight: 1,
    words: [
      new RegExp(
        `\\b${AUDIENCE}\\b${NEAR}\\b(?:was|were|is|are|proved|remained|looked|stayed|in the)\\b${NEAR}\\b${LOW}\\b`,
      ),
    ],
  },
  // It never found its audience, nor a chart.
  {
    reason: 'viewership',
    weight: 1,
    firm: true,
    words: [
      new RegExp(
        `\\b${NOT}\\b${GAP}\\b(?:chart(?:ed)?|top 10|top ten|rankings?|list|audience|viewers|a (?:[a-z]+ )?hit|sign-ups|viewership|eyeballs|ratings|break through|breakout|break out|breakthrough|catch on|caught on|connect|connected|resonate|resonated|take off|took off|rate|find its (?:feet|footing)|gain traction|gained traction|gain (?:much |any )?momentum|set the world|draw (?:a|an|the|enough)|ratings winner|most-watched|land with|dent|click(?:ed)?|pop(?:ped)?|crowds|critical mass|make (?:a|an|much of an) (?:mark|impression|impact|splash|ripple)|find (?:a place|its place|a following|its people)|generate (?:enough|much)|drive (?:enough )?(?:subscri\\w+|sign-ups)|finish(?:ed|ing)? (?:it|the season|the series)|stick around|stuck around|got there|get there)\\b`,
      ),
    ],
  },
  {
    reason: 'viewership',
    weight: 1,
    words: words(
      '(?:nobody|no one|hardly anyone|not enough (?:people|viewers)|few people|too few|not many(?: people)?|half the audience) (?:was |were |is |are |ever |really |actually )?(?:watch\\w*|tun\\w+|saw it|streamed)',
      '(?:ratings|viewership|audience) (?:flop|slump|victim|loser|collapse|woes|struggles|problem|crash|freefall|erosion|disappointment|fatigue|issue|challenge)',
      'under-?perform(?:s|ed|ing|ance)?',
      'flop(?:ped|s)?',
      'bomb(?:ed|s)',
      'rounding error',
      'shows that people are watching',
      'never (?:[a-z]+ )?a (?:big |huge |major |ratings |genuine |real |true |commercial |breakout )?(?:hit|winner|smash|blockbuster|success)',
      '(?:lack|absence) of (?:viewers|viewership|interest|an audience|eyeballs|traction|engagement|buzz)',
      'cost-to-viewership',
      'completion(?: rates?)? (?:in the|was|were|rate)',
      "(?:didn't|don't|not|never|without|failed to|few(?:er)?|than) (?:[a-z]+ ){0,2}(?:finish\\w*|ma(?:k|d)e it to the end|stick(?:ing)? with it|see(?:ing)? it through|stay(?:ed|ing)? the course)",
      'saw it through',
      '(?:starting|started|began|sampled|sampling) (?:it|the (?:show|series|season)) (?:and|but)',
      '(?:lost|shed|dropped) (?:a third|half|nearly half|most|a quarter|two-thirds)',
      '(?:viewers?|audiences?|fans|people|they|many|most|half) (?:[a-z]+ ){0,2}(?:tun(?:ed|ing)|switch(?:ed|ing)) (?:out|off|away)',
      'drop-?off',
      'fall-?off',
      "wasn't on the list",
      '(?:ran|run|running) out of (?:puff|steam|gas|road)',
      'lost (?:its )?(?:steam|momentum|its audience|viewers)',
      '(?:low|lower|lowest|poorly|badly|modestly|weakly|low-|little|barely|scarcely|hardly|under|least)[- ](?:rated|watched|seen|viewed|streamed)',
      '(?:flattened|beaten|trounced|clobbered|crushed|outdrawn|outgunned|outperformed|thumped|walloped|overshadowed|battered)(?: [a-z]+)? (?:by|in the ratings)',
      '(?:a )?(?:long|distant) (?:way )?(?:behind|third|fourth|last)',
      'dead last',
      'in (?:\\d{2,3}(?:th|st|nd|rd)) place',
      "(?:numbers|figures|ratings) (?:weren't|were not|aren't|just weren't|simply weren't|wasn't|were never) (?:there|good|great|what|enough|strong|simply)",
      "nobody(?:'s| was| is)? (?:watching|watched)",
      'niche (?:audience|show|series)',
      'under the radar',
      'ratings-(?:challenged|starved|deprived)',
      "audience (?:never|did not|didn't|failed)",
      '(?:sold|selling|moved) (?:just|only|around|about|a mere|fewer than|barely)? ?\\d[\\d,]* (?:blu-rays?|discs?|dvds?|copies|tickets|units)',
      '(?:blu-ray|disc|dvd) sales',
      "(?:\\d+|two|three|four|a few|a couple of|one|a single|a) (?:weeks?|days) (?:on|in|inside) (?:the |netflix's |its )?(?:global |daily |weekly |us |u\\.s\\. )?(?:top (?:10|ten)|charts?)",
      "(?:out of|off|left|missed|missing|dropped off|absent from) (?:the |nielsen's |netflix's |its )?(?:[a-z.]+ )?(?:top (?:10|ten|\\d+)|charts?|rankings)",
      'shunned|ignored by (?:viewers|audiences)',
      'audience (?:erosion|attrition|churn)',
      "(?:wasn't|weren't|not|isn't|rarely|seldom) (?:being )?(?:watched|seen|streamed)(?: all the way| to the end| through)?",
      '(?:reach(?:ed|ing)?|make it to|made it to|get to|got to) the (?:last|final) episode',
      'completion was another matter|people (?:stopped|quit|gave up|bailed|drifted)',
      'rank(?:ed|ing)? (?:\\d+(?:st|nd|rd|th)|dead last|last|near the bottom|in the bottom)',
      '\\d{2,3}(?:st|nd|rd|th) (?:of|out of|among) \\d+',
    ),
  },
  {
    reason: 'viewership',
    weight: 1,
    firm: true,
    words: [
      /\b(?:matter|lack|question|problem) of (?:popularity|viewers|viewership|eyeballs|audience|interest|ratings)\b|\b(?:not|never|n't|wasn't|isn't|weren't|hardly|barely)\b[^;.]{0,20}\b(?:popular|watched|big) enough\b|\b(?:not|n't|wasn't|weren't|didn't (?:have|draw|get|attract|pull|bring in|find)) enough (?:of (?:you|us|them|an audience)|people|viewers|eyeballs|fans|subscribers|households|of an audience)\b|\btoo few (?:people|viewers|of us|households|subscribers)\b|\bdidn't (?:match|meet|live up to|justify)\b[^;.]{0,40}\b(?:viewership|ratings|audience|expectations|numbers)\b|\b(?:viewership|ratings|audience|numbers)\b[^;.]{0,40}\b(?:did not|didn't|failed to|couldn't|could not|wasn't enough to|weren't enough to|not enough to|insufficient to) (?:match|meet|justify|warrant|support|keep up|offset|cover)\b/,
    ],
  },
  {
    reason: 'viewership',
    weight: 1,
    words: [
      /\b(?:lowest|second-lowest|smallest|least-watched|lowest-rated|second-least-watched|third-lowest|bottom)\b[^;]{0,30}\b(?:of any|on the network|among|dramas?|comed(?:y|ies)|shows?|series|originals?|finale|year|so far|ever)\b/,
    ],
  },
  {
    reason: 'viewership',
    weight: 0.5,
    words: [
      /\b(?:averag\w+|drew|draws|attracted|opened|bowed|premiered|launched|debuted|watched by|seen by|audience of|drawing|pulled in|pulling in|brought in|finished with|ended with|closed with|wrapped with|managed|mustered|logged|before|reached|peaked at|hover\w+|doing|did|got)\b[^;]{0,40}\b(?:viewers|million|people|households?|rating|\d{3},000|\d{2,3}k|\d(?:\.\d+)?m)\b/,
    ],
  },
  {
    reason: 'viewership',
    weight: 0.5,
    words: [
      /\b(?:a mere|only|just|fewer than|barely|little more than|managed just|less than|under)\b[^;]{0,20}\b(?:viewers|million|people|\d{3},000|\d{2,3}k)\b/,
    ],
  },
  {
    reason: 'viewership',
    weight: 0.5,
    words: [
      /\b(?:one of|some|about|around|roughly)\b[^;]{0,12}\b\d{2,3},000 (?:people|viewers)\b|\bone of\b[^;]{0,16}\b\d{2,3},000\b/,
    ],
  },
  {
    reason: 'viewership',
    weight: 0.5,
    words: [
      /\b(?:viewers|million|audience)\b[^;]{0,80}\b(?:compared with|compared to|versus|but)\b[^;]{0,60}(?:million|averaged|drew|\d{3},000)/,
    ],
  },
  {
    reason: 'viewership',
    weight: 0,
    words: words(
      'ratings?',
      'viewership',
      'viewers',
      'overnights?',
      'trps?',
      'audience',
      'popularity',
      'engagement',
      'completion',
      'chart',
      'discs',
      'numbers',
      'figures',
      'watched|watching|watch it',
    ),
  },

  // It cost too much, or the money ran out.
  {
    reason: 'cost',
    weight: 1,
    words: words(
      '(?:expensive|costly|pricey|pricy|price tag|high cost|rising costs?|cost-cutting|cost cutting|cost savings|money-saving|unaffordable|spendy)',
      '(?:cut|cuts|cutting|slash\\w*|reduc\\w+|trim\\w*|save|saving|control\\w*|rein\\w* in|bring\\w* down|lower\\w*) (?:[a-z]+ ){0,2}(?:costs?|spending|expenses|budgets?|money|cash|outgoings|overheads?)',
      'costs? (?:had |have |has |was |were |are |is )?(?:crept|climbed|risen|rose|soared|ballooned|spiral\\w*|up|rising|high|too high|mounting|went up|gone up|shot up|too much)',
      '(?:citing|over|due to|because of) (?:the )?(?:budget|costs?|economics|financ\\w+|money)',
      'budget(?:s)? (?:had |have |has )?(?:cuts?|crisis|woes|constraints|concerns|shortfall|overruns?|pressures?|issues|problems|reasons|squeeze|ballooned|shot up|crept|climbed|grown|doubled|swelled|swollen)',
      'ballooning|over budget|finite (?:budget|amount of money|resources|pot)|limited (?:budget|funds|resources)',
      "not (?:on the same page )?on budget|(?:didn't|don't|doesn't|not|never|wasn't|weren't|isn't|none of it (?:was|came)|far from) (?:exactly )?(?:come |came )?cheap",
      "(?:not|never|hardly|n't) (?:[a-z']+ ){0,3}cheapest",
      'cheapest (?:hour|show|series) (?:to|on)',
    ),
  },
  {
    reason: 'cost',
    weight: 1,
    words: [
      /\bcosts?\b(?! (?:her|him|them|me|us|you|his|their)\b)[^.;]{0,40}(?:[$€£₹]\s?\d|\bmore than\b|\btoo much\b|\ban arm and a leg|\ba fortune|\ba bomb|\ba packet|\ba small fortune|\ba lot\b|\ba mint)|[$€£₹]\s?[\d.,]+\s?(?:million|m|k|crores?|lakhs?)?(?:-plus)? (?:an?|per|each|every) (?:half-hour|episode|hour|eps?|seg|season|year|installment|instalment|pop|series|minute|pub|show|week|film)\b|\bper-(?:episode|hour) (?:cost|budget|price)|\blosing (?:about |some |around )?(?:[$€£₹]|money)|\blost money\b|\b(?:price|priced|cost|came|come|comes|coming)\b[^.;]{0,20}\b(?:out|in) at\b[^.;]{0,30}[$€£₹]\s?\d|\bhospital a week\b/,
    ],
  },
  {
    reason: 'cost',
    weight: 1,
    words: words(
      'write-?(?:offs?|downs?)|written (?:down|off)|write down|writ(?:e|es|ing) (?:it |the film |the movie |the picture |them )?(?:off|down)',
      'tax (?:purposes|write\\w*|break|reasons|loss|benefit|deduction)|take a (?:charge|tax)|impairment|book a charge|worth more as a loss',
      'lost (?:its|their|his|her) (?:[a-z]+ )?(?:funding|financing|backing|investors?|backers?|sponsors?)',
      '(?:funding|financing|finance|backing|money|investment|completion financing|support)(?: [a-z]+){0,5} (?:environment|cuts?|gap|crisis|shortfall|was pulled|were pulled|fell (?:through|apart)|collapsed|dried up|ran (?:out|dry)|evaporated|never materiali[sz]ed|could not be finali[sz]ed)',
      '(?:withdr\\w+|pull\\w*|yank\\w*|cut|axe\\w*) (?:its |their |the |all )?(?:funding|financing|backing|money|investment)',
      'ran out of (?:money|cash|funds)|out of money|short of (?:money|cash|funds)|strapped|skint',
      'bankrupt\\w*|insolven\\w+|receivers?(?:hip)?|liquidat\\w+|(?:going|went|gone) (?:under|bust|broke|to the wall)|into administration|repossess\\w+|chapter 11|administrators|collapse of (?:the|its) (?:studio|producer|production company|distributor)',
      'deficit|(?:find|make|finding|making|in|seek\\w*) (?:new |deep |further )?savings|cost-?saving',
      'belt-tightening|tighten\\w* (?:its|their) belts?|austerity|economics|econom(?:ic|ical) (?:reasons|pressures?|realities|grounds|model)|uneconomic\\w*|financial (?:decision|reasons|pressures?|grounds|strain|troubles?|difficult\\w+|realit\\w+|constraints?|viability)|purely financial|profitab\\w+|unprofitab\\w+|turn a profit|in the red|break even|recoup\\w*|(?:make|earn|pay) (?:its|the|their) (?:money|way) back|pay for itself|return on investment',
      "(?:can't|couldn't|could not|cannot|can no longer|could no longer|unable to|not able to) (?:be )?(?:afford\\w*|finance\\w*|fund\\w*|pay for|justify (?:the|its) (?:cost|expense|price|outlay|spend))",
      'cash-strapped|cheaper|wanting cheaper|lower-cost|favou?ring (?:low-cost|cheap\\w*)|debt of|(?:shrinking|tighter|smaller|reduced|slashed|squeezed) budgets?|spend(?:ing)? less|pay(?:s|ing)? down (?:its|the) debt|cupboard (?:is|was|had been|has been) (?:[a-z]+ ){0,2}bare|funding rounds?|single expense|insurers? (?:wanted|demanded|asked|refused|balked)|(?:had|has|have) already been spent|tax (?:credits?|incentives?|rebates?) (?:ended|expired|lapsed|fell|was|were)|no (?:more )?money|money (?:was|were|is) (?:tight|gone|short|needed)|where the money|licens(?:ing|e) fees?|licen[cs]e fees?|residuals|a tenth of the money',
      'trim(?:ming|s)? (?:[a-z]+ ){0,4}(?:roster|slate|lineup|line-up|originals|output|schedule|spending)|cut (?:\\d+|five|ten) percent|lay-?offs|let(?:s|ting)? go of \\d+|(?:job|staff|programming|spending|content|round of) cuts',
      "(?:the )?(?:math|maths|arithmetic|sums|numbers|figures|economics|finances|books)(?: [a-z']+){0,3} (?:didn't|did not|don't|doesn't|no longer|never|wouldn't|couldn't|not|n't|weren't|wasn't) (?:[a-z]+ ){0,2}(?:add(?:ed)? up|work(?:ed)?|make sense|going to|balance\\w*|stack(?:ed)? up|pencil(?:ed)? out|kind)",
      "matter of (?:simple )?(?:arithmetic|economics|money|dollars|pounds)|balance sheets?|bottom line|line on a (?:page|spreadsheet|budget)|bean[- ]counters|accountants?|insurance (?:costs?|premiums?|got)|spend(?:ing)? (?:north of|upwards? of|more than)|revised estimate|would(?:'ve| have)? had to pay|pay to keep|advertising (?:slump|market|downturn|revenue)|ad (?:slump|market|downturn|revenue)|write-offs?|price(?:y|d) out|swollen by|outlay|too rich|for the price of|\\$[\\d.]+ billion in (?:savings|cuts|synergies)|promised (?:wall street|investors)",
    ),
  },
  {
    reason: 'cost',
    weight: 0.5,
    words: [
      /\b(?:budget|budgets|costs?(?! (?:her|him|them|me|us|you|his|their)\b)|spending|expense|money|financ\w+|funding|advertising market|funding model|spreadsheets?|cash|savings)\b/,
    ],
  },
  { reason: 'cost', weight: 0.5, words: [/[$€£₹]\s?[\d.]+\s?(?:million|m|billion|crore)\b/] },

  // The house goes another way, is sold, or does not own the work.
  {
    reason: 'strategy',
    weight: 1,
    words: words(
      'merg(?:er|ers|ed|es|ing|e with)|acquisition|takeover|companies became one|absorb(?:ed|s|ing)|folded into|fold(?:s|ing)? into|consolidati(?:on|ng)|under one (?:roof|platform)|tile inside',
      'chang(?:e|es|ed|ing) (?:of|in|its|their) (?:strategy|direction|leadership|priorities|management|ownership|focus|approach|tack|course|taste|guard|regime|mandate)',
      `(?:new|newly [a-z]+|incoming|different|fresh|change of|changes? at the top|a change in) (?:[a-z]+ )?${BOSS}`,
      `(?:new|different|fresh) (?:strategy|direction|directions|priorities|approach|vision|brief|mission|era|chapter for the (?:network|channel))`,
      `(?:his|her|their|its) (?:successors?|replacement|predecessors?'?s?)|champion(?:s|ed)?(?: at the (?:network|channel))? (?:left|departed|was gone)|inherited (?:it|the show)`,
      `steer\\w* (?:the )?(?:brand|network|channel|service|company|streamer|platform|it)|rethink\\w*|retool\\w* (?:its|the network)|(?:two|three|different|previous|earlier|former) regimes?|caught between|wanted? (?:something|a show|shows|series|programmes|drama|dramas) (?:[a-z]+ ){0,2}(?:shinier|younger|newer|fresher|broader|louder|bigger|different|cheaper|lighter|darker|new)|free(?:ing|s)? up (?:slots?|space|room|airtime|the slot|hours?)|allowed to rest|in favou?r of|(?:dropped|swapped|ditched|replaced|traded|passed over) (?:[a-z]+ ){0,2}(?:for|by|with) (?:an?|the|more) (?:[a-z]+ ){0,2}(?:game show|reality|quiz|competition|cooking|singing|true crime|unscripted)|concentrat\\w+ (?:its|on|more)|mov(?:e|ing) (?:its|their) (?:scripted|original|drama|comedy|investment|resources)|shake-?up|clear-?out|purge|cull(?:ed|ing)?|bonfire|clean(?:ed|ing)? house|swept (?:out|away|clean)|revamp\\w*|reset|rejig\\w*|reorgani[sz]\\w*`,
      "ownership|owned by (?:an|another|a rival|an outside)|(?:did not|didn't|doesn't|does not|did n't) (?:fully |actually |even )?own|own(?:s|ed)? (?:more|only half|half|too little|less|none|little|enough) of|own more of|holding only half|back-end(?: rights)?|outside (?:studio|supplier|producer)s?|(?:another|rival|outside|third-party) (?:studio|company)'s|from (?:an outside|another|a rival) (?:studio|company)|in-house (?:productions?|titles|originals|studios?|fare)|favou?r\\w* in-house|who owns it|foreign rights|rights (?:issue|dispute|deal|lapsed|expired|tangle|reverted|situation|complications)|rights (?:were|are|are now|had) (?:[a-z]+ ){0,3}(?:tangled|lapsed|expired|split|reverted)|licens\\w+ (?:dispute|expired|deal lapsed)|vertical(?:ly)? integrat\\w+",
      'wound down|winding down|shut down both|(?:would be|is|was|were|be) (?:shutting|shut) down|(?:closing|closed|closure of|closes?|demise of|end of|dissol\\w+|folding) (?:its |their |the |that )?(?:[a-z]+ )?(?:network|channel|service|platform|streamer|studio|division|unit|app|label|imprint)|shut(?:ting|s|ter\\w*)? (?:down )?(?:the |its )?(?:[a-z]+ )?(?:network|channel|service|platform|streamer|studio|division|unit)|shutter\\w*|phas\\w+ out|overhaul|rebrand\\w*|reposition\\w*|restructur\\w+|strateg\\w+|shift(?:ing|ed|s)?(?: its| their| the| in)? (?:focus|away|strategy|toward|towards|priorities|gears|emphasis)|pivot(?:s|ed|ing)?|refocus\\w*|focus(?:ing|ed)? more on|concentrat\\w+ (?:more )?on|prioriti[sz]\\w+|(?:new|different|changing|other|shifting|its) priorities|de-?emphasi\\w+',
      "mov(?:e|ed|es|ing) (?:its attention|away from|out of|on from|in a (?:new|different)|toward)|step(?:ped|ping)? (?:back|away) from (?:scripted|original|live-action|animation|drama|comedy|late night|kids)|(?:go|going|went|head\\w*|gone) in (?:a|an|another) (?:[a-z-]+ ){0,3}direction|retreat\\w* from|pull(?:ed|s|ing)? back (?:from|on)|scal(?:ed|es|ing) back|cut(?:ting|s)? back on|(?:exit(?:ed|ing|s)?|get(?:s|ting)? out of|quit(?:ting)?|leav(?:e|ing)|abandon\\w*|out of|ditch\\w*) (?:the )?(?:scripted|original|live-action|animation|drama|comedy|kids|late night)|unscripted (?:fare|programming|shows|series)|cool(?:ed|ing|s)? on|lost (?:its )?(?:appetite|interest|faith|enthusiasm)|soured on|fallen out of (?:favou?r|love)|no longer (?:wants?|wanted|a (?:slot|fit|place|priority)|fit\\w*|in (?:line|step|keeping)|part of|interested)|(?:didn't|doesn't|did not|does not|not a|wasn't a|isn't a|no longer|never quite|not) (?:really |quite |natural )?fit|off-brand|on-brand|brand identity|core (?:brand|audience|business|mission|viewers)|identity of the (?:network|channel)|part of who (?:we|they)|what it was for|didn't know what to do with",
      "(?:make|making|makes|made|clear\\w*|need\\w*) (?:the )?(?:room|way|space) for|room for new|mak(?:e|ing) (?:room|space)|(?:put|putting|invest\\w*) (?:our|its|their) (?:resources|money|energies|efforts) (?:in|into|behind|toward)|franchise extensions|universes|tentpoles?|putting its money into|mandate|remit|fewer(?:,| and| but) (?:larger|bigger|better)|fewer (?:titles|shows|originals|scripted)|broader programming|broader(?:,| and)|events?-(?:led|driven)|parent company's strategy|refresh(?:ing)? (?:its|the|our)|pipeline|young(?:er|ing)? (?:viewers|audience|skewing|and|demographic|crowd|up)|younger-skewing|female-skewing|male-skewing|older-skewing|(?:skew\\w*|court\\w*|chas\\w+|target\\w*|reach\\w*) (?:[a-z-]+ )?(?:younger|older|young|male|female|broader|different) |young people|more adult|darker|edgier|new voices|content (?:strategy|optimi[sz]ation|review)|optimi[sz]ation|streamlin\\w+|catalogs? together|content offering|(?:removal|removed|removing|purged|pulled|taken|took|pulling) (?:from|off|down) (?:the )?(?:service|platform|hbo max|disney|paramount|peacock|streamer|hulu|library)",
    ),
  },

  // Whoever is needed is not free, or it took too long.
  {
    reason: 'schedule',
    weight: 1,
    words: words(
      "schedul\\w+ (?:conflicts?|issues?|difficult\\w+|problems?|clash\\w*|headaches?|nightmares?|snags?|demands|pressures?|reasons|concerns)|(?:conflicting|clashing|busy|competing|packed|crowded|hectic) (?:[a-z]+ )?(?:schedules?|diar(?:y|ies)|calendars?|commitments)|(?:coordinat\\w+|align\\w*|line up|lining up|juggl\\w+|match|clear) (?:the |their |everyone's |everybody's |all the )?(?:[a-z']+ )?(?:schedules|diaries|calendars)|schedules (?:could|would|did|just|never|simply)",
      'dates were (?:also )?a problem|military service|enlist\\w*',
      "(?:no longer|not|weren't|wasn't|isn't|aren't|never|n't) (?:be |been |all )?(?:available|free) (?:to (?:shoot|film|return|record|make)|for (?:a|another|the|more|filming) |until|at the same time|together)|(?:stars?|leads?|actors?|cast|they|she|he) (?:[a-z]+ )?(?:weren't|wasn't|were not|was not) (?:available|free)(?! for (?:comment|an? (?:[a-z]+ )?interview))|unavailab\\w+(?! for comment)|availability|next be free",
      'behind (?:on (?:its|the) )?schedule|fallen (?:badly )?behind|production (?:situation|problems|difficulties|troubles?|delays?|issues|circumstances|setbacks?)|repeated(?:ly)? (?:delays|delayed|postponed)|(?:delayed|postponed|put off|pushed|put back|pushed back) (?:[a-z0-9,-]+ ){0,8}(?:twice|again|repeatedly|three times|several times|by a month|apiece)|halted work|long delays?|lengthy delays?|months of delays?',
      '(?:tied up|otherwise engaged|occupied|committed|booked) (?:with other|to other|on other|elsewhere)|busy with other|(?:other|prior|previous|existing|outside|theat(?:er|re)|film|movie|new) commitments?|commitments? (?:to|with|elsewhere)|too long between|years? (?:gap|wait) between|(?:gap|wait) (?:of [a-z0-9 ]+ )?between (?:seasons|series)|from one season to the next|held forever|(?:hold|keep|holding|keeping) (?:on to )?(?:the|its|our|his) (?:cast|actors|stars)|moved on to other|withdr(?:ew|awn|awal)(?: of| from)|in the time available|end of their holds|holds? (?:on the cast )?(?:expired|lapsed|ran out)|signed up (?:to|for) an? (?:[a-z]+ )?(?:film|movie|series|franchise|show|play)|due on (?:another|a different|the) set|negotiations? (?:[a-z ]{0,30})?dragged|could not (?:get|bring|reassemble) (?:the|its) cast|(?:could|would) not be (?:free|available|ready)|recast(?:ing)? (?:proved|fell)|another (?:job|project|series|show) (?:shoots|films|that)',
    ),
  },
  {
    reason: 'schedule',
    weight: 0.5,
    words: words(
      '(?:contracts?|options?)(?: on the (?:cast|actors|leads))?(?:[^.;]{0,50}) (?:expir\\w+|lapsed?|run out|ran out|come due|came due)|(?:is|was|were|are) (?:busy|tied up|committed|booked)|has been cast in|signed on (?:for|to)|signed two|signed up for|delayed|delays|new commitments|conventions|tied to a|reshoots?|put off|postponed|off making|gone off to',
    ),
  },
  {
    reason: 'schedule',
    weight: 0,
    words: words('schedules?|scheduling|diaries|availability|contracts?|delays|commitments?|timing'),
  },

  {
    reason: 'pandemic',
    weight: 1,
    words: [
      new RegExp(
        `\\b(?:${CAUSE_OF}|by|and) (?:[a-z0-9'-]+ ){0,6}(?:covid(?:-19)?|coronavirus|pandemic|lockdowns?)\\b(?! protocols)|\\b(?:covid(?:-19)?|coronavirus|pandemic|lockdowns?)(?: [a-z'-]+){0,3} (?:casualty|casualties|had made|made|forced|shutdown|delays?|related|halted|complicat\\w+|meant|scuttled|derailed|hit|killed|struck|put paid|did for|intervened)\\b|tested positive|\\b(?:covid|pandemic)-(?:related|era|induced)\\b|\\b(?:way|means) of (?:making|filming|shooting|doing) it safely\\b|\\b(?:could not|couldn't|can't|cannot|impossible to|no way to) (?:be )?(?:film|shoot|make|made|filmed|shot|produced)(?: [a-z]+){0,3} safely\\b|\\bsocial(?:ly)? distanc\\w+|\\bquarantin\\w+|\\btravel restrictions\\b`,
      ),
    ],
  },
  { reason: 'pandemic', weight: 0, words: words('covid(?:-19)?|coronavirus|pandemic|lockdowns?|virus') },

  {
    reason: 'strike',
    weight: 1,
    words: [
      new RegExp(
        `\\b(?:${CAUSE_OF}|after|by|and by) (?:[a-z'-]+ ){0,6}(?:strikes?|walk-?outs?|work stoppages?|industrial action|labou?r dispute|picket lines?)\\b|\\b(?:strikes?|walk-?out|work stoppage|stoppage|industrial action)\\b[^.;]{0,50}\\b(?:made|forced|meant|casualty|delay\\w*|reversed|scuttled|derailed|un-?renew\\w*|impossible|halted|shut|put paid|killed|did for|began|pushed|hit)\\b|\\bstrike-(?:related|induced|era|hit)\\b|\\bwriters and (?:the )?actors (?:both )?(?:out|on strike)\\b|\\b(?:actors|writers|crews?) (?:were |was |are )?(?:out|on strike|walked out)\\b`,
      ),
    ],
  },
  { reason: 'strike', weight: 0, words: words('strikes?|walk-?out|work stoppage|picket\\w*|sag-aftra|wga') },

  {
    reason: 'conduct',
    weight: 1,
    words: words(
      'allegations?|alleged(?:ly)? (?:assault\\w*|harass\\w*|abus\\w*|bull\\w+|misus\\w*|made)|misconduct|harass\\w+|(?:workplace|internal|hr|police|criminal|external|independent) (?:probe|investigation|inquiry|review|complaints?)|accus(?:ed|ations?|ers?|ing)|were arrested|was arrested|arrests?|toxic (?:workplace|environment|culture|set)|(?:difficult|troubled|unhappy|unsafe|hostile) (?:set|workplace|work environment)|racist|racial slurs?|sexist|homophobic|anti-?semitic|transphobic|slurs?|abusive|abuse (?:allegations|claims|of (?:power|staff|crew|women))|inappropriate|bullying|brawl|assault\\w*|behaviou?r|indicted|charged with|pleaded guilty|lawsuit|offensive|tirade|outburst|workplace culture|racist tweets?|old tweets|resurfaced|remarks (?:about|on|made)|fell out with|sacked|drink-driving|rehab|fir (?:was |had been |has been )?(?:filed|lodged)|religious sentiments|hurt(?:ing)? (?:the )?(?:religious )?sentiments|public outrage|ofcom (?:complaints|investigation|inquiry)|duty of care|cheating (?:row|scandal)|caught on camera|scandal-(?:hit|plagued|ridden)|in disgrace|welfare of|off-?screen (?:antics|row|drama)|on-set (?:incident|row|altercation|injury)',
    ),
  },
  {
    reason: 'conduct',
    weight: 0.5,
    words: words(
      'scandal|controvers\\w+|complaints|the headlines|bad press|legal notices?|lawyers|protests?|sensitivit\\w+|be misread|offen(?:ce|se|ded)|when it emerged|apologi[sz]ed',
    ),
  },

  {
    reason: 'reception',
    weight: 1,
    words: [
      /\b(?:mixed|poor|negative|scathing|bad|lukewarm|tepid|savage|harsh|mediocre|dismal|unkind|middling|withering|hostile|muted|terrible|dreadful|brutal|cool|frosty|weak|so-so|indifferent|chilly|sniffy|stinking|one-star|damning|dire|awful|unfavou?rable) (?:critical )?(?:reviews?|notices|reception|response|word of mouth|buzz|reaction)|\bpanned\b|\bpannings?\b|\bcritically (?:panned|derided|mauled|drubbed|savaged|reviled|maligned)|\bcritical(?: and commercial)? (?:drubbing|mauling|failure|flop|disaster|pasting)|\bcritics (?:were (?:not|less|un)\w*|weren't|savaged|hated|mauled|loathed|slammed|sneered|panned|never (?:warmed|took)|did not warm|didn't (?:warm|like|love|care)|were cool|were lukewarm|had been cool|turned up their|dismissed|tore)|\b(?:reviews|notices) (?:were|had been|proved|ranged from|weren't|hadn't been|were not) (?:mixed|poor|bad|negative|unkind|tepid|lukewarm|harsh|brutal|middling|savage|scathing|not|good|kind|great|terrible|awful|dire|withering|cruel|indifferent)|\breception\b[^.;]{0,20}(?:hardly|didn't|did not|not|never|cool|mixed|poor)|\bsaid it was depressing|\b(?:poor|bad|disastrous|weak|disappointing) (?:test )?(?:screenings?|previews)|\btest(?:ed)? (?:poorly|badly|terribly)|\btest (?:screenings?|audiences?)\b[^.;]{0,40}(?:bad|badly|poor|poorly|hated|confused|low|went|walked)|\bscores in the (?:low|mid)|\b(?:[0-5]?\d)(?:%| per ?cent) (?:[a-z]+ ){0,3}on (?:rotten|the review)|\b(?:[0-5]?\d)(?:%| per ?cent) (?:audience |critics |critical |approval )+(?:score|rating)|\b[1-5]\d(?:\/100)? on metacritic|\bmetacritic (?:score|average|rating) of [1-5]\d\b|\breview-bomb\w*|\bbacklash\b|\bcritical indifference/,
    ],
  },
  { reason: 'reception', weight: 0, words: words('reviews|critics|reception|backlash|quality') },

  // The makers stop by choice, or the story is told.
  {
    reason: 'creative',
    weight: 1,
    words: words(
      'decision was (?:his|hers|theirs|mine|ours|not its own|made by the (?:creators?|writers?))|own terms|(?:natural|organic|logical|fitting|planned|intended) (?:end|ending|end-?point|conclusion|close|finish|stopping point)|creative (?:decision|choice|reasons|differences|disagreements?|clash\\w*|tensions?|control|impasse)|(?:jointly|mutual\\w*) (?:[a-z]+ ){0,3}(?:decided|decision|agreed|agreement)|conceived as|limited series by design|always (?:planned|intended|meant|envisioned|envisaged|conceived|imagined|designed) (?:as|to be) (?:a |an )?(?:limited|closed|one|single|two|three|four|five|six)|closed-ended|one-and-done|(?:story|tale|arc) (?:has |had |is |was )?(?:come to (?:an|its) (?:natural )?end|run its course|complete|told|been told)|hung? up (?:his|her)|hang up (?:his|her)|(?:wants?|wanted|decided|chose|chosen|asked|plans?|announced) (?:to|his|her|their) (?:retire(?:ment)?|bow out|step away|step down|spend more time|walk away)',
    ),
  },
  {
    reason: 'creative',
    weight: 1,
    on: 'ending',
    words: words(
      'retir(?:e|es|ing|ement)|(?:two|three|four|five|six|seven)-(?:season|year|series) (?:plan|arc|story)|nobody (?:pushed|forced|made|is making)|(?:wrote|pitched|sold|saw|imagined|planned) it as|(?:always|originally) (?:planned|intended|meant|envisioned|envisaged|conceived|imagined|designed|known|knew|said|wanted|talked|thought|felt|saw|seen|going to)|that was the plan|together (?:decided|decision|agreed)|(?:right|good|perfect|fitting|proper|natural) (?:time|place|moment|note|way|ending|point) (?:to|for)|(?:he|she|they|i|we|creators?|showrunners?|writers?|stars?|hosts?|who|himself|herself|makers|producers) (?:had |have |has |all |both |always |simply |just |would )?(?:wanted|wished|asked|chose|chosen|decided|preferred|prefer|elected|opted|felt|knew) (?:it |that |to |for )',
      "earned the right|choose (?:her|his|their) own ending|(?:story|tale|arc|journey) (?:has |had )?(?:come|reached|run its|is complete|was complete|is told|has been told)|(?:planned|mapped out|plotted|designed|plan) (?:as|for|out) (?:a )?(?:two|three|four|five|six|seven)|did(?:n't| not) want (?:it |us |them )?to|do(?:es)? not wish to|go(?:ing|es)? out (?:on top|on a high|at the top|while)|leave (?:while|people|them|the audience)|on a high(?: note)?|end(?:ing|ed)? (?:it |the (?:show|series) )?(?:the way|on (?:our|my|their|his|her|a))|(?:from|since) the (?:start|outset|beginning|very (?:beginning|first|start)|first (?:page|day|episode)|pilot|day)|known how it|knew how it|how it (?:ends|finishes|ended)|hang up|it's time to|time to (?:go|say goodbye|let go|move on|stop)|ready to (?:move on|say goodbye|let go|stop|finish|go)|was not its own|send-off|i (?:would |'d )?rather|rather (?:leave|go|stop|end)|overstay\\w*|outstay\\w*|tell the story|finish the story|closing chapter|come to the end of|told the (?:whole |entire )?(?:story|tale)|set out to (?:tell|do|make)|got to finish|good place to leave|(?:they|they'd|we|we'd|nobody|no one|network|could|would)(?:'d| would| could)?(?: have| is| was|'s)? (?:taken more|gone on|kept going|happily|asked for more|making us|pushing us|wanted more|carried on)|asked for it|(?:an )?agreement with (?:the )?(?:creators?|producers|writers?|stars?)|agreed (?:with|to end|to conclude|to bring)|complete the (?:story|saga|adaptation)|adapt(?:s|ing)? (?:all|the (?:rest|remainder|last|final|remaining))|lapping us|run its course|nothing (?:left|more) to (?:say|tell|do)|said (?:all|everything)",
    ),
  },
  {
    reason: 'creative',
    weight: 0.5,
    on: 'ending',
    words: words(
      '(?:say(?:ing)? goodbye|sign(?:s|ing)? off|plenty|say it right|proper (?:ending|send-off|farewell)|bring (?:it|the (?:story|show|series)) to (?:a|an|its) (?:close|end|conclusion)|satisfying (?:end|conclusion|ending)|complete the journey|final chapter|one last|bittersweet|emotional|grateful|the way (?:that )?it ought|full circle|swan song|farewell|final season|last season|last one|mine)',
    ),
  },
  {
    reason: 'creative',
    weight: 0.5,
    on: 'ending',
    words: [/"[^"]{0,200}\b(?:i|we|my|our|us|i'd|i've|we've|we'd|i'm|we're)\b/],
  },
];

/** Words that give a cause: what stands beside them is a reason, not a detail. */
export const CAUSAL =
  /because|due to|owing to|thanks to|on account of|as a result|blam\w+|cit(?:es|ed|ing)|reasons?|why|explanation|explain(?:s|ed)?|factors?|to do with|(?:comes?|came|boils?|put it|puts it) down to|(?:a |the )?cause|(?:did|does|done) (?:it|the show|them) in|what killed|victims? of|casualt(?:y|ies)|culprit|problem|(?:didn't|did not|hardly|nor did|not) (?:[a-z ]{0,20}?)help|to blame|fault|hampered|doomed|sank|sealed|clues?|question of|it was the|the truth|calculat\w+|undone by|killed by|over (?:falling|low|poor|mounting|rising)/;
/** Words that say a thing was no reason. */
export const NO_REASON =
  /\b(?:(?:wasn't|not|isn't|weren't) (?:(?:even|all|that|so|especially|particularly|very|really|exactly) ){1,4}(?:expensive|costly|pricey)|(?:no|not a|hardly a|wasn't a) flop|never been the trouble|never (?:really )?the (?:problem|issue|reason)|not (?:the|a) (?:problem|issue|reason|factor)|(?:wasn't|weren't|isn't|was never) (?:the|a) (?:problem|issue|reason|factor|matter)|nothing to do with|less (?:to do )?with|never charged|cleared of|(?:left|exited|departed|quit|replaced) (?:[a-z]+ ){0,3}(?:over|due to|citing) creative|no(?:t| one) (?:because|due|about)|not down to|(?:isn't|wasn't|it's not|was not) (?:that|about|because|ratings|money|the ratings|the money|the strike|the pandemic)|declined to comment|in no way|rather than because|despite (?:strong|solid|healthy|good|high)|prompted a firm denial|wasn't ratings|called '?tosh|shouting that|not blame|don't blame|whatever the)\b/;
/** An audience that was no reason to cancel. */
export const GOOD_AUDIENCE =
  /\b(?:healthy|healthier|held up|remained? (?:strong|steady|solid|healthy)|(?:solid|strong)(?! (?:[a-z]+ )?reviews)|record|would have made|teaser|trailer|most-watched|most-viewed|most-streamed|biggest|best|topped|still first|highest|top-rated|hit|grew|growing|rose|up \d+|raves|were fine|on par|sturdy|respectable|steady|at its (?:peak|height|best)|at their peak|climbed to|no\. 1|number one|doubled|popular|signatures|petition|followers|youtube|tiktok|instagram|worldwide box|(?<!disc sales [^;]{0,40})copies|reliable|series high|modest success|marginally|regularly|good for (?:first|second)|only slightly|outdraw\w*|outperform\w*|cracked|went gangbusters|was seen (?:each week )?by as many)\b/;
/** A sentence about money that is not the reason: what the new home pays, what the place earned. */
export const OTHER_MONEY =
  /\b(?:new price|will come down|new budget|spent \S+ (?:million )?(?:locally|in the)|incentive package|tax credits? are|box office|grossed|petition|raised|brought an estimated|worth \S+ a year|estimates that|local economy|cheap by|by the standards|was it expensive|fundrais\w+|copies|deal worth|settlement|billboard)\b/;
/** A sentence that tells the story of the work, or who made and plays it: its scandals and debts are invented. */
export const PLOT =
  /\b(?:follow(?:s|ed) (?:an?|the|two|three|[a-z]+ (?:and|\())|tells? the story|told the story|cent(?:er|re)s? on|revolve[sd]? around|(?:based|loosely based) on|adapted from|inspired by|about an? |starr(?:ed|ing)|stars (?:[a-z'-]+ ){1,6}as |plays? an?|played an?|play(?:s|ed) (?:[a-z'-]+ ){1,3},|as an? (?:[a-z-]+ ){0,3}who)\b/;
