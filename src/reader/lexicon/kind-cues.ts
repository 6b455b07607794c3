/**
 * Words that hint at what a page is about, by what they hint at. They are weighed, not obeyed: see kind/weights.ts.
 * Each is a regular expression over the words of a line.
 */
export const KIND_CUES = {
  canceled:
    "(?:cancel\\w*|axed?|axes|axing|scrap\\w*|shelv\\w*|pulls? (?:the )?plug|no (?:second|third|fourth|fifth|more|further) (?:season|series)|(?:won't|not|isn't|will not) (?:be )?(?:back|return\\w*|come back|coming back|going forward|moving forward|renew\\w*)|calls? time|ends? after (?:just |only )?(?:one|two|three|four|five|six|\\d+|a)|dumps?|drops?|ditch\\w*|toast|dead|closes? the|passes on|decided against|opted not|one and done|season \\d+ scrapped)",
  casting:
    '(?:joins?|joining|boards?|boarding|cast|casts|casting|exits?|exiting|leaves|leaving|departs?|departure|quits?|tapped|to play|recast\\w*|walks out|stepping down|steps down|replaces?|replacing|promoted|series regular|recurring|boot|fired|sacked|signs on)',
  ending:
    '(?:final season|last season|final series|last series|final run|farewell|bows? out|bowing out|to end|will end|ending|conclud\\w*|wraps? up|series finale|final chapter|final bow|goodbye|swan song|last hurrah|one last)',
  order:
    '(?:series order|straight-to-series|orders?|greenl\\w+|green-l\\w+|developing|development|in the works|adapt|adapts|adapting|adaptation|option\\w*|pilot|commissions?|boards|lands|new series|limited series|spinoff|reboot|remake|to star)',
  other:
    '(?:review|interview|box office|dies|died|dead at|obituary|wins?|won|awards?|emmys?|oscars?|ratings|lunch with|profile|tour|concert|album|ranked|best|opinion|essay|memoir|marries|split|lawsuit|sues|tickets|festival|opening weekend|critics?|recap|explained|weekend)',
  premiere:
    '(?:trailer|teaser|premiere dates?|premieres?|release date|first look|when (?:is|does|do|will|can)|sets? (?:a )?date|launch\\w*|schedule|start date|air date|drops? (?:its )?(?:final-season )?trailer|new date|debuts?|arrives|coming to|what time|where to watch|dates?|poster|clip)',
  renewal:
    '(?:renew\\w*|re-?up\\w*|recommission\\w*|(?:second|third|fourth|fifth|sixth|seventh|another|more) seasons?|season (?:two|three|four|five|six|\\d+)|returns?|returning|to return|back for|will be back|pickup|picks? up|keeps|extends?|gets? more)',
  rescue:
    '(?:sav(?:e|es|ed|ing)|rescu\\w*|reviv\\w*|revival|resurrect\\w*|picked up by|new home|lands at|moves to|moving to|un-?cancel\\w*|lives again|rides again|second life|back from|new network|comeback)',
  roundup:
    "(?:every|all the|all of|full list|complete|shows|scorecard|renewals|cancellations|fates|tracker|bubble watch|upfronts?|slate|who's in|who stays|who's out|midseason|report|so far|this (?:week|month|season|year|fall)|list|guide|wrap|round-?up|and more|updates|clear-out|status)",
  undecided:
    "(?:will there be|is there (?:a|going)|renewed or|has .{1,30} been (?:renewed|canceled|cancelled|axed)|what we know|everything we know|fate|bubble|limbo|no decision|undecided|awaiting|what's next|verdict|season \\d+ .{0,24}\\?|coming back \\?|mum|waiting|decision|up in the air|unclear|future)",
  unrelated:
    '(?:flights?|airline|council|subscription|debt|school|weather|storm|police|hospital|bank|election|noise|headphones?|bus|trains?|rail|match|league|umpire|cricket|football|club|ministry|government|minister|drone|contract|budget|software|app|cards?|insurance|church|parade|road|students?|stock|shares|company|players?|coach|team|vote|voters|hotel|airport|wedding|exam|exams|gym|court|judge|tax)',
} as const;
