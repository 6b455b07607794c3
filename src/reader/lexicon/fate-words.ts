/**
 * Words by which the fate of a work is told, by what they mean for it. One meaning a line; a word stands in one only.
 */
export const FATE_WORDS: Readonly<Record<string, string>> = {
  again: 'again anew',
  air: 'air aired airing airs arrive arrived arrives bowed debut debuted debuting debuts drops launch launched launches open opened opens premiere premiered premieres premiering roll rolls streamed streaming streams unveiled',
  ask: 'asked asking beg begged begging campaign campaigning demand demanding hope hoped hopes hoping petition petitioning plea plead pleading urge urging want wanted wanting wants wish wished',
  away: 'away aside behind off out',
  back: 'back comeback recall reappear reappears reprise reprises resume resumed resumes resuming resumption return returned returning returns',
  bubble: 'bubble cliff cusp fence hiatus hold ice limbo line pause purgatory ropes thread wind',
  cast: 'cast casting exit exits fired hired hires joining joins leave leaves leaving quit quits recast recurring replaced sacked',
  close:
    'bow bowing bows close closed closes closing conclude concluded concludes concluding conclusion curtain end ended ending ends farewell finale finish finished finishes finishing goodbye retire retired retiring shutter shuttered shuttering signed-off sunset swansong wind winding winds wrap wrapped wrapping wraps wrap-up',
  dead: 'casualties casualty cooked corpse dead deceased demise doomed done dusted extinct fallen finito gone goner history kaput loser losers lost over perish perished perishes rip toast victim victims',
  death:
    'ash-heap ax axe axing boot bullet cancelation cancellation cancellations chop chopper chopping cull door executioner graveyard guillotine hatchet heave-ho knife non-renewal obituary plug purge rug scrap-heap scrapheap scythe sword',
  decide:
    'announcement answer call choice comment commit decide decided decides deciding decision decisions determine determined judgment mull mulling mulls ponder pondering say ruled ruling verdict weigh weighed weighing weighs word',
  deny: 'bogus bunk contrary debunk debunked denial denied denies deny denying dismissed erroneous exaggerated false hoax incorrect mistaken nonsense premature quash quashed refute refuted rubbish rubbished truth untrue wrong',
  doubt:
    'await awaiting awaits depends fate fates future hang hanging hangs open pending tbd uncertain uncertainty unclear undecided undetermined unknown unresolved unsettled wait waiting waits whether yet',
  fail: 'bombed collapsed dud failed fails failure fizzled flop flopped flopping miss missed misses sank sputtered stumbled tanked unable underperformed',
  film: 'camera cameras filmed filming films lensing production productions reshoots shoot shooting shoots shot writers wrapping-up',
  final: 'closing concluding farewell final last last-ever parting swan-song ultimate valedictory',
  first:
    'debut-season first first-season first-year freshman inaugural initial maiden newcomer rookie year-one',
  give: 'award awarded awards bag bagged bags clinch clinched collect collected earn earned earning earns gain gained get gets getting gift gifted give given gives giving got grant granted grants hand handed handing hands land landed landing lands nab nabbed nabs net netted nets receive received receives score scored scores secure secured secures snag snagged snags win winning wins won',
  home: 'berth destination harbor harbour haven home homes house landing-spot roof shelter',
  keep: 'alive breathing continue continued continues continuing dodge dodged dodges endure endures escape escaped escapes forge intact keep keeping keeps kept lives live living persist persists remain remains retain retained safe secure-for spare spared stay stayed staying stays survive survived survives surviving survivor survivors unharmed',
  kill: 'abandon abandoned abandoning abandons aborted abruptly-ended axed axes bin binned binning bins bumped bury buried cancel canceled canceling cancelled cancelling cancels canned cans culled cutting cuts deep-sixed delete deleted discontinue discontinued discontinues ditch ditched ditches ditching drop dropped dropping dump dumped dumping dumps eighty-sixed eject ejected erase erased evicted expelled guillotined halted jettison jettisoned jettisons junk junked kill killed killing kills nix nixed nixes offed pull pulled pulling pulls remove removed removes removing sacrificed scotched scrap scrapped scrapping scraps scratch scratched scuttle scuttled shelve shelved shelves shelving shuttering-of sink sunk slash slashed spiked squashed swept terminate terminated terminates terminating torpedoed trash trashed tossed un-renewed unceremoniously unrenewed vanish vanished wiped withdrawn yank yanked yanking yanks',
  last: 'endured lasted lasting lasts longer managed ran run-of',
  life: 'breath chance lease life lifeline reprieve resurrection revival second-chance second-life stay-of-execution',
  make: 'adapt adaptation adapted adapting adapts bought boarded build building create creating develop developed developing develops development draft drafting making option optioned optioning options pilot pilots pitch project projects remade remake reimagining rights snapped tapped translate turn turning works',
  maybe:
    'apparently could expected fear feared fears gossip likely may maybe might perhaps poised possible possibly prospect reportedly rumor rumored rumors rumour rumoured rumours seems speculation suggests supposedly threatened tipped unconfirmed unlikely unverified whisper whispers would',
  more: 'additional another encore extra further more new next other sequel some spin-off spinoff still-more',
  move: 'hop hopped hopping hops hopped-over jump jumped jumping jumps migrate migrated migrates migrating move moved moves moving poach poached poaches relocate relocated relocates relocating shift shifted shifting shifts switch switched switches switching transfer transferred transferring',
  no: "ain't aren't barely cannot can't didn't doesn't don't hadn't hardly hasn't haven't isn't neither never no nobody none nor not nothing wasn't weren't without won't wouldn't",
  once: 'earlier formerly once original originally previous previously then-',
  one: 'alone just lone lonely lone only single sole solitary',
  order:
    'backed blessed commission commissioned commissioning commissions commitment go-ahead green-light green-lighted green-lights green-lit greenlight greenlighted greenlighting greenlights greenlit mandate nod order ordered ordering orders signed straight-to-series thumbs',
  part: 'balk balked balks bail bailed bails decline declined declines declining disown forgo forgone let nay opt opted opting opts part parted parting-ways parts pass passed passes passing refuse refused refuses refusing reject rejected rejects say-no severed sour soured thumbs-down turned-down walk walked walking walks ways',
  past: 'ago came died fell fallen-away followed-suit went',
  plan: 'considering consider ear-marked earmarked envisioned intend intended intending intends mapped meant plan planned planning plans prepared promise promised promises set slated talks vow vowed vows will would-be',
  rate: 'audience audiences demo numbers rating ratings viewer viewers viewership viewing watched',
  renew:
    'extend extended extends extending extension pick-up picked picking picks pickup pickups re-commissioned re-order re-ordered re-up re-upped re-ups recommission recommissioned recommissions renew renewal renewals renewed renewing renews reordered reup reupped reups',
  save: 'brought-back rekindled rescue rescued rescuer rescues rescuing restored resurrect resurrected resurrects resuscitate resuscitated resuscitates revive revived revives reviving salvage salvaged save saved saves saving saviour savior swoop swooped swoops un-canceled un-cancelled uncanceled uncancelled undead undid undone unshelved',
  season:
    'batch chapter chapters cycle cycles episode episodes helping installment installments instalment instalments outing outings round run runs season seasons series stint volume volumes year years',
  some: 'both each either everything rest remaining',
  story: 'based book cliffhanger comic novel original-film plot source story',
  tour: 'album concert concerts contract flight flights gig gigs lease license membership party passport show-tickets subscription subscriptions tickets tour vows',
  yes: 'confirm confirmed confirms definitely good happening happily locked official officially sure yes',
};
