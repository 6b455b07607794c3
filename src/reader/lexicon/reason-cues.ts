import type { Reason } from '../../model/vocabulary.ts';

/** Words that give or imply a reason. Patterns run over one sentence in small letters, straight quotes; repeats are bounded. */
export interface ReasonCue {
  reason: Reason;
  /** 1 says it; less hints at it, and hints add up. */
  weight: number;
  words: RegExp;
  /** Holds even where the sentence has a good word for the audience. */
  firm?: boolean;
}

const AUDIENCE =
  '(?:viewers?|viewership|viewing|audiences?|popularity|eyeballs|ratings?|overnights|numbers|figures|demo|tune-in|streams|hours|completion|interest|sign-ups|million|chart|charts|rankings|top 10|%|percent|\\d{2,3},000|\\d\\.\\d+m|0\\.\\d|adults 18)';
const FELL =
  '(?:down|fell|fallen|falling|falls|slid|slipped|slipping|slide|sliding|dropped|dropping|drop|drops|dipped|dip|plummeted|plunged|tumbled|sank|shed|lost|losing|decline|declined|declining|declines|dwindled|dwindling|dwindle|slump|slumped|sagging|eroded|erosion|cratered|tanked|halved|waned|waning|weaker|softer|smaller|lower|faded|fading|shrank|shrinking|shrunk|sinking)';
const LOW =
  '(?:low|lowest|weak|soft|poor|disappointing|modest|meager|measly|mere|paltry|dismal|tepid|lackluster|lacklustre|underwhelming|so-so|smallest|worst|second-lowest|least-watched|least|struggling|anemic|anaemic|sluggish|woeful|dire|dreadful|not great|middling|flagging|unimpressive|mediocre|insufficient|negligible|tiny|below)';
const GAP = '(?:[^;$€£₹]{0,60}?)';
const NEAR = '(?:[^;$€£₹]{0,30}?)';

/** Cues by reason. */
export const REASON_CUES: readonly ReasonCue[] = [
  { reason: 'viewership', weight: 1, words: new RegExp(`\\b${FELL}\\b${GAP}\\b${AUDIENCE}`) },
  { reason: 'viewership', weight: 1, words: new RegExp(`\\b${AUDIENCE}\\b${GAP}\\b${FELL}\\b`) },
  { reason: 'viewership', weight: 1, words: new RegExp(`\\b${LOW}\\b${NEAR}\\b${AUDIENCE}`) },
  {
    reason: 'viewership',
    weight: 1,
    words: new RegExp(`\\b${AUDIENCE}\\b${NEAR}\\b(?:was|were|is|are|proved|in the)\\b${NEAR}\\b${LOW}\\b`),
  },
  {
    reason: 'viewership',
    weight: 1,
    firm: true,
    words: new RegExp(
      `\\b(?:failed to|fail to|did not|didn't|never|couldn't|could not|wasn't able to|struggled to|unable to|failing to|not)\\b${GAP}\\b(?:chart|top 10|top ten|rankings?|list|audience|viewers|hit|sign-ups|viewership|eyeballs|ratings|break through|breakout|break out|breakthrough|catch on|caught on|connect|connected|resonate|resonated|take off|took off|rate|find its feet|gain traction|gained traction|gain (?:much |any )?momentum|set the world|draw (?:a|an|the|enough)|ratings winner|most-watched|land with|dent)\\b`,
    ),
  },
  {
    reason: 'viewership',
    weight: 1,
    words:
      /\b(?:nobody|no one|not enough (?:people|viewers)|few people|too few) (?:was |were |is |are )?(?:watch\w*|tun\w+)|\b(?:ratings|viewership|audience) (?:flop|slump|victim|loser|collapse|woes|struggles|problem|crash|freefall|erosion)|\bunderperform(?:ed|ing)?\b|\bflop(?:ped|s)?\b|\brounding error\b|\bshows that people are watching\b|\bnever a (?:ratings )?(?:hit|winner|smash)\b|\black of (?:viewers|viewership|interest|an audience)|\b(?:low|lagging|falling|sinking|sagging|poor) (?:live )?(?:viewership|ratings)|\bcost-to-viewership|\bcompletion (?:rate|in the|was)|\bdidn't finish\b|\bwasn't on the list\b|\b(?:lost|shed|dropped) (?:a third|half|nearly half|most|a quarter)\b/,
  },
  {
    reason: 'viewership',
    weight: 1,
    firm: true,
    words:
      /\b(?:matter|lack|question|problem) of (?:popularity|viewers|viewership|eyeballs|audience|interest|ratings)\b|\b(?:not|never|n't|wasn't|isn't|weren't|hardly|barely)\b[^;.]{0,20}\b(?:popular|watched|big) enough\b|\b(?:not|n't|wasn't|weren't|didn't (?:have|draw|get|attract|pull|bring in|find)) enough (?:of (?:you|us|them|an audience)|people|viewers|eyeballs|fans|subscribers|households|of an audience)\b|\btoo few (?:people|viewers|of us|households|subscribers)\b|\bdidn't (?:match|meet|live up to|justify)\b[^;.]{0,40}\b(?:viewership|ratings|audience|expectations|numbers)\b|\b(?:viewership|ratings|audience|numbers)\b[^;.]{0,40}\b(?:did not|didn't|failed to|couldn't|could not|wasn't enough to|weren't enough to|not enough to|insufficient to) (?:match|meet|justify|warrant|support|keep up|offset|cover)\b/,
  },
  {
    reason: 'viewership',
    weight: 0.5,
    words:
      /\b(?:averag\w+|drew|attracted|opened|bowed|premiered|launched|debuted|watched by|seen by|audience of|drawing|pulled in|logged|before|reached|peaked at)\b[^;]{0,40}\b(?:viewers|million|people|households?|rating|\d{3},000|\d(?:\.\d+)?m)\b/,
  },
  {
    reason: 'viewership',
    weight: 0.5,
    words:
      /\b(?:a mere|only|just|fewer than|barely|little more than|managed just)\b[^;]{0,20}\b(?:viewers|million|people|\d{3},000)\b/,
  },
  {
    reason: 'viewership',
    weight: 1,
    words:
      /\b(?:lowest|second-lowest|smallest|least-watched|lowest-rated|second-least-watched|third-lowest|bottom)\b[^;]{0,30}\b(?:of any|on the network|among|dramas?|comed(?:y|ies)|shows?|series|originals?)\b/,
  },
  {
    reason: 'viewership',
    weight: 0.5,
    words: /\b(?:one of|some|about|around|roughly)\b[^;]{0,12}\b\d{2,3},000 (?:people|viewers)\b/,
  },
  {
    reason: 'viewership',
    weight: 0.5,
    words:
      /\b(?:viewers|million|audience)\b[^;]{0,80}\b(?:compared with|compared to|versus|but)\b[^;]{0,60}(?:million|averaged|drew|\d{3},000)/,
  },

  {
    reason: 'cost',
    weight: 1,
    words:
      /\b(?:expensive|costly|pricey|pricy|price tag|high cost|rising costs?|cost-cutting|cost cutting|cost savings|cut costs|cutting costs|costs? (?:had |have |has |was |were |are |is )?(?:crept|climbed|risen|rose|soared|ballooned|spiral\w*|up|rising|high|too high|mounting)|(?:citing|over|due to|because of) (?:the )?(?:budget|costs?|economics|financ\w+)|budget (?:cuts?|crisis|woes|constraints|concerns|shortfall|overruns?)|ballooning|over budget|not (?:on the same page )?on budget|(?:didn't|don't|doesn't) come cheap)\b/,
  },
  {
    reason: 'cost',
    weight: 1,
    words:
      /\bcosts?\b(?! (?:her|him|them|me|us|you|his|their)\b)[^.;]{0,40}(?:[$€£₹]\s?\d|\bmore than\b|\btoo much\b|\ban arm and a leg|\ba fortune|\ba bomb)|[$€£₹]\s?[\d.]+\s?(?:million|m)?(?:-plus)? (?:an?|per|each) (?:episode|hour|eps?|seg|season|year|installment|pop|series)|\bper-episode (?:cost|budget)|\blosing (?:about |some |around )?(?:[$€£₹]|money)|\blost money\b/,
  },
  {
    reason: 'cost',
    weight: 1,
    words:
      /\b(?:write-?(?:off|down)s?|written down|write down|writing (?:it |the film |them )?(?:off|down)|tax (?:purposes|write\w*|break|reasons)|take a (?:charge|tax)|impairment|lost (?:its|their) funding|funding (?:environment|cuts?|gap|crisis|shortfall|was pulled|fell through)|deficit|(?:find|make|finding) (?:new |deep )?savings|rein(?:ing)? in (?:its |their )?(?:spending|costs)|bring down what it spends|slash\w* (?:its |their )?(?:budget|spending|costs)|belt-tightening|austerity|economics of|financial (?:decision|reasons|pressures?|grounds)|purely financial|profitab\w+|can't afford|couldn't afford|could not afford|cash-strapped|cheaper (?:[a-z]+ )?(?:programming|shows|fare|unscripted|alternatives)|wanting cheaper|which was cheaper|lower-cost|favou?ring (?:low-cost|cheap\w*)|debt of|shrinking budgets?|trim(?:ming|s)? (?:[a-z]+ ){0,4}(?:roster|slate|lineup|line-up|originals|output|schedule|spending)|cut (?:\d+|five|ten) percent|licensing fee|license fee)\b/,
  },
  {
    reason: 'cost',
    weight: 0.5,
    words:
      /\b(?:budget|budgets|costs?(?! (?:her|him|them|me|us|you|his|their)\b)|spending|expense|money|financ\w+|funding|advertising market|funding model)\b/,
  },
  { reason: 'cost', weight: 0.5, words: /[$€£₹]\s?[\d.]+\s?(?:million|m|billion|crore)\b/ },

  {
    reason: 'strategy',
    weight: 1,
    words:
      /\b(?:merg(?:er|ers|ed|ing)|change of direction|change in (?:strategy|direction|leadership)|new (?:owner|owners|ownership|regime|management|strategy|direction|leadership)|ownership|(?:did not|didn't|doesn't|does not) own|wound down|winding down|shut down both|(?:would be|is|was|were) shutting down|shut(?:ting|s)? (?:down )?(?:the )?(?:network|channel|service|platform|streamer|studio|division|unit)|shutter\w*|phas\w+ out|overhaul|rebrand\w*|reposition\w*|restructur\w+|strateg\w+|shift(?:ing|ed)?(?: its| their| the)? (?:focus|away|strategy|toward)|pivot\w*|refocus\w*|priorit\w+|moving its attention|moving away from|move away from|unscripted fare|make (?:room|way|space) for|making (?:room|way) for|room for new|franchise extensions|“?universes|putting its money into|steering the (?:service|network|channel)|in-house|who owns it|mandate|exit(?:ing|ed)? (?:the )?scripted|get(?:ting)? out of (?:the )?scripted|foreign rights|rights (?:issue|dispute|deal|lapsed|expired|tangle)|licens\w+ (?:dispute|expired|deal lapsed)|fewer(?:,| and) (?:larger|bigger)|fewer titles|no longer a (?:slot|fit|place)|no longer fit\w*|didn't fit|doesn't fit|not a fit|off-brand|on-brand|broader programming|companies became one|parent company's strategy|refresh(?:ing)? (?:its|the)|pipeline|younger (?:viewers|audience|skewing)|young people)\b/,
  },

  {
    reason: 'schedule',
    weight: 1,
    words:
      /\b(?:schedul\w+ (?:conflicts?|issues?|difficult\w+|problems?|clash\w*)|conflicting schedules|(?:coordinate|align|line up|juggle) (?:the )?schedules|dates were (?:also )?a problem|military service|(?:no longer|not|weren't|wasn't|isn't|aren't) available (?:to (?:shoot|film|return)|for (?:a|another|the|more) )|unavailab\w+|availability of the|behind (?:on (?:its|the) )?schedule|fallen (?:badly )?behind|contracts? (?:is understood to have |had |have |has )?(?:expired|lapsed|run out|ran out)|busy with other|other commitments|prior commitments|committed to other|too long between|years? (?:gap|wait) between|production delays?|repeated delays|busy schedules?)\b/,
  },
  {
    reason: 'schedule',
    weight: 0.5,
    words:
      /\b(?:has been cast in|is busy|signed on (?:for|to)|signed two|signed up for|delayed|delays|new commitments|conventions)\b/,
  },

  {
    reason: 'pandemic',
    weight: 1,
    words:
      /\b(?:due to|because of|owing to|blam\w+|cit(?:es|ed|ing)|casualty of|victim of|result of|amid|thanks to|impact of|challenges of|uncertaint\w+|difficult\w*|impossible|halted by|shut down by|complicat\w+|toll of|by) (?:[a-z0-9'-]+ ){0,6}(?:covid(?:-19)?|coronavirus|pandemic|lockdowns?)\b(?! protocols)|\b(?:covid(?:-19)?|coronavirus|pandemic|lockdowns?)(?: [a-z'-]+){0,3} (?:casualty|casualties|had made|made|forced|shutdown|delays?|related|halted|complicat\w+|meant|scuttled|derailed|hit)\b|tested positive|\b(?:covid|pandemic)-(?:related|era|induced)\b/,
  },
  {
    reason: 'strike',
    weight: 1,
    words:
      /\b(?:because of|due to|owing to|amid|cit(?:es|ed|ing)|blam\w+|weeks into|months into|victim of|casualty of|casualties of|impact of|effects? of|result of|wake of|thanks to|delayed by|halted by|prolonged by|following|after) (?:[a-z'-]+ ){0,6}strikes?\b|\bstrikes?\b[^.;]{0,50}\b(?:made|forced|meant|casualty|delay\w*|reversed|scuttled|derailed|un-?renew\w*|impossible)\b|\bstrike-(?:related|induced|era)\b/,
  },

  {
    reason: 'conduct',
    weight: 1,
    words:
      /\b(?:allegations?|misconduct|harass\w+|(?:workplace|internal|hr|police|criminal|external|independent) (?:probe|investigation|inquiry|review)|were arrested|was arrested|arrests?|scandal|controvers\w+|toxic (?:workplace|environment|culture|set)|racist|slurs?|abus(?:e|ive)|inappropriate|bullying|brawl|assault\w*|behaviou?r|indicted|charged with|lawsuit|offensive|tirade|outburst|workplace culture|racist tweets?|old tweets|resurfaced)\b/,
  },
  {
    reason: 'reception',
    weight: 1,
    words:
      /\b(?:mixed|poor|negative|scathing|bad|lukewarm|tepid|savage|harsh|mediocre|dismal|unkind|middling|withering|hostile|muted|terrible|dreadful|brutal|cool|frosty|weak) (?:critical )?(?:reviews?|notices|reception|response|word of mouth|buzz)|\bpanned\b|\bcritically (?:panned|derided|mauled|drubbed)|\bcritics (?:were (?:not|less|un)|weren't|savaged|hated|mauled|loathed|slammed|sneered)|\breviews (?:were|had been|proved|ranged from) (?:mixed|poor|bad|negative|unkind|tepid|lukewarm|harsh|brutal|middling|savage|scathing|not)|\bsaid it was depressing|\b(?:poor|bad|disastrous|weak|disappointing) (?:test )?(?:screenings?|previews)|\btested (?:poorly|badly)|\b(?:[0-4]?\d)% on rotten|\bbacklash\b/,
  },

  {
    reason: 'creative',
    weight: 1,
    words:
      /\b(?:decision was (?:his|hers|theirs|mine|ours|not its own|made by the (?:creators?|writers?))|(?:his|her|their|our|its) own terms|natural (?:end|ending|conclusion|close|finish)|creative (?:decision|choice|reasons)|(?:always|originally) (?:planned|intended|meant|envisioned|envisaged|conceived|imagined|designed|known|knew) (?:as|to|for|that|it|the|this|how|where)|conceived as|that was the plan|(?:jointly|mutual\w*|together) (?:decided|decision|agreed|agreement)|(?:right|good|perfect|fitting) (?:time|place|moment|note|way) (?:to (?:end|stop|finish|close|say|bow|wrap)|for (?:it|the show|us) to)|(?:he|she|they|i|we|creators?|showrunners?|writers?|stars?|hosts?|who|himself|herself) (?:had |have |has |all |both |always )?(?:wanted|asked|chose|chosen|decided|preferred|elected|opted) to (?:stop|end|wind|finish|leave|retire|quit|bow|wrap|conclude|bring|close|walk away|spend|step)|earned the right|choose (?:her|his|their) own ending|(?:story|tale|arc|journey) (?:has |had )?(?:come|reached|run its|is complete|was complete|is told|has been told)|(?:planned|mapped out|plotted|designed|plan) (?:as|for|out) (?:a )?(?:two|three|four|five|six|seven)|(?:two|three|four|five|six)-season (?:plan|arc|story)|did(?:n't| not) want to (?:go on|continue|do|drag|outstay|overstay)|go(?:ing)? out (?:on top|on a high|at the top)|leave while|on a high note|end(?:ing|ed)? (?:it |the (?:show|series) )?(?:the way|on (?:our|my|their|his|her|a))|from the (?:start|outset|beginning|very beginning),? [^.;]{0,60}(?:wanted|planned|knew|saw)|hang up (?:his|her)|it's time to|time to (?:go|say goodbye|let go|move on)|retir(?:e|es|ing|ement)|was not its own|send-off they deserve|i (?:would )?rather|overstay\w*|outstay\w*|tell the story we|finish the story (?:properly|on)|limited series by design|closing chapter)\b/,
  },
  {
    reason: 'creative',
    weight: 0.5,
    words:
      /\b(?:say goodbye|(?:wanted|asked|chose|chosen|decided|prefer\w*|elected|opted) to|plenty|say it right|proper (?:ending|send-off|farewell)|bring (?:it|the (?:story|show|series)) to (?:a|an|its) (?:close|end|conclusion)|satisfying (?:end|conclusion|ending)|complete the (?:story|journey)|final chapter|one last|bittersweet|emotional|grateful to have had|the way (?:that )?it ought|full circle)\b/,
  },
];

/** Words that say a thing was no reason. */
export const NO_REASON =
  /\b(?:never the (?:problem|issue|reason)|not (?:the|a) (?:problem|issue|reason|factor)|wasn't (?:the|a) (?:problem|issue|reason)|nothing to do with|no(?:t| one) (?:because|due|about)|(?:isn't|wasn't|it's not|was not) (?:about|because|ratings|money|the ratings|the money)|declined to comment|in no way|rather than because|despite (?:strong|solid|healthy|good|high)|prompted a firm denial|wasn't ratings)\b/;
/** An audience that was no reason to cancel. */
export const GOOD_AUDIENCE =
  /\b(?:healthy|healthier|held up|remained? (?:strong|steady|solid|healthy)|solid|strong|record|most-watched|most-viewed|most-streamed|biggest|best|topped|still first|highest|top-rated|hit|grew|growing|rose|up \d+|raves|were fine|on par|sturdy|respectable|steady|at its (?:peak|height|best)|at their peak|climbed to|no\. 1|number one|doubled|popular|signatures|petition|followers|youtube|tiktok|instagram|worldwide box|copies)\b/;
/** A sentence about money that is not the reason: what the new home pays, what the place earned. */
export const OTHER_MONEY =
  /\b(?:new price|will come down|new budget|spent \S+ (?:million )?(?:locally|in the)|incentive package|tax credits? are|box office|grossed|petition|raised|brought an estimated|cheap by|by the standards|was it expensive|fundrais\w+|copies|deal worth|settlement)\b/;
/** A sentence without these words gives no reason of that kind: its cues are passed over. */
export const REASON_GATES: Readonly<Record<Reason, RegExp>> = {
  conduct:
    /alleg|conduct|harass|probe|investig|inquiry|arrest|scandal|controvers|toxic|racis|slur|abus|appropriate|bully|brawl|assault|behavio|indicted|charged|lawsuit|offensive|tirade|outburst|culture|tweets|resurfaced/,
  cost: /[$€£₹]|cost|budget|expens|pric|money|fund|financ|econom|profit|afford|cheap|writ|tax|charge|impairment|deficit|saving|spend|austerity|belt|debt|ballooning|slate|roster|trim|cut |fee/,
  creative:
    /decision|terms|natural|creative|planned|intended|meant|plan|conceived|envis|imagined|designed|knew|known|jointly|mutual|together|right|good|perfect|fitting|want|asked|chose|decided|prefer|elected|opted|earned|ending|story|tale|arc|journey|top|high|leave|start|outset|beginning|hang|time to|retir|own|send-off|rather|stay|design|chapter|goodbye|plenty|proper|close|conclusion|satisf|last|bittersweet|emotional|grateful|way|circle/,
  pandemic: /covid|corona|pandemic|lockdown|tested positive/,
  reception:
    /review|notices|reception|response|word of mouth|buzz|panned|critic|depressing|screening|preview|tested|rotten|backlash/,
  schedule:
    /schedul|dates|military|availab|behind|contract|busy|commit|long|gap|wait|delay|cast in|signed|conventions/,
  strategy:
    /merg|direction|strateg|own|leader|manage|regime|wound|winding|shut|phas|overhaul|brand|position|structur|shift|pivot|focus|priorit|moving|move|fare|room|way|space|franchise|universe|money into|steering|in-house|mandate|scripted|rights|licens|fewer|slot|fit|logo|programming|companies|refresh|pipeline|young/,
  strike: /strike/,
  viewership:
    /view|audien|popular|eyeball|enough|traction|momentum|draw|took off|rating|million|\d{2,3},000|chart|rank|watch|tun|complet|hit|flop|numbers|figures|underperf|percent|%|0\.\d|\dm\b|demo|overnights|people|interest|sign-ups|lost|shed|dent|resonate|connect|catch|break|list|lowest|smallest|bottom|finish/,
};
