"""The candidate's own matters: slips, other applications, health, family, why they leave."""

#: The candidate's own slips and weak points. Only where the subject is I, or there is none.
SLIPS = (
    r"^(?:I\s+|and\s+|but\s+)*(?:totally |completely |really |kind of |sort of |a bit |probably "
    r"|just )*"
    r"(?:blew|botched|bombed|fluffed|flubbed|fumbled|rambled|waffled|blanked|froze(?:$| up| when| "
    r"on)|"
    r"panicked|choked|babbled|mumbled|stammered|stuttered|messed up|screwed up|cocked up|ballsed|"
    r"got flustered|talked too much|spoke too (?:fast|much)|lost my thread|drew a blank|oversold|"
    r"exaggerated|lied|bluffed|winged it|struggled (?:with|to|on|a)|stumbled (?:on|over|with"
    r"|through|a)|"
    r"habe mich verhaspelt|verhaspelt)\b",
    r"\b(?:went|was) (?:totally |completely |a bit )?(?:blank|to pieces)\b|\bmy mind (?:went"
    r"|was)\b",
    r"\bI\s+(?:was|felt|sounded|looked|seemed|came across|am|'m)\s+{D}*(?:as\s+)?(?:nervous|late"
    r"|tired|stupid"
    r"|awful|terrible|unprepared|rubbish|bad|weak|shaky|awkward|hopeless|hung ?over|lost|sweating|"
    r"embarrassed|ashamed|rusty|confused|sick|ill|desperate|over-?qualified|under-?qualified)\b",
    r"(?:^|\bI )(?:couldn'?t|could not|didn'?t|did not|wasn'?t able to) (?:really )?(?:answer"
    r"|think of|"
    r"remember|recall|come up with|explain|know (?:the|what|how|much|a thing))\b|^no idea\b",
    r"\bmy (?:answers?|weak(?:est)? (?:point|spot|side|area)s?|weakness(?:es)?|mistakes?|english|"
    r"presentation|explanation|example)\b[^.;]{0,30}\b(?:was|were|is|are|sounded|came out|fell"
    r"|went)\b"
    r"[^.;]{0,12}\b(?:poor|weak|bad|badly|waffl\w*|terrible|awful|vague|thin|flat|rubbish|rusty"
    r"|shaky|too|"
    r"not|muddled|wrong)\b|\bmy (?:\w+ )?weak(?:ness|nesses|est|\s+(?:point|spot|side|area)s?)\b",
    r"\b(?:could|should) have (?:gone|prepared|been better|done better|practi[cs]ed|slept|studied"
    r"|kept)\b",
    r"^(?:my )?(?:hands?|voice|legs|knees|heart|mouth|stomach|palms|nerves?|anxiety|adrenalin\w*"
    r"|pulse) (?:was|were|went|felt|kept"
    r"|shook)"
    r"\b|\b(?:was|were) (?:shaking|sweating|trembling)\b",
    r"^(?:I )?(?:invented|made up) (?:a|an|some|the|my) [\w ]{3,40}? on the spot\b"
    r"|^(?:I )?(?:fudged|fibbed|embellished|blagged)\b",
    # What they cannot do, and what they only gathered.
    r"\bI (?:can'?t|cannot) (?:do|work|manage|cope|lift|carry|drive|stand|stay|start|move|relocate"
    r"|afford|sleep|commute|travel|face)\b|\bI(?:'m| am) (?:\w+ )?allergic\b|\ballergic to (?:milk"
    r"|dust|nuts|cats|dogs|latex)\b",
    r"\bI gather(?:ed)? (?:that|from|they|xp|it|there|the [\w ]{2,20} (?:is|are|wants?|will|has|had"
    r"|was|were))\b",
    r"\bnot my (?:best|finest|strong)|\bma[dk]e a fool\b|\bembarrass(?:ing|ed myself)\b|\bcring",
    r"^(?:my )?answer (?:on|about|to)\b.*\b(?:weak|poor|bad|waffly|terrible|wrong|thin)\b|^gave a "
    r"(?:bad|"
    r"poor|weak|stupid|terrible) answer",
)

#: Other applications and offers.
RIVALS = (
    r"(?:^|\bI(?:'m| am|'ve got| have)?\s+)(?:also |still )*(?:in|at|through to) (?:the |a "
    r")?(?:final|last|second|third|next) "
    r"(?:stages?|rounds?) (?:at|with|of)\b|\b(?:I'm|I am|i'm|im) (?:also )?(?:seeing|meeting"
    r"|visiting)\b.*\b(?:too|as well|also)\b",
    r"(?:^|\bI(?:'m| am| have been|'ve been)?\s+)(?:also |still |currently |already )+(?:talking "
    r"to|speaking "
    r"(?:to|with)|interviewing|in talks|in (?:the )?process|waiting (?:to hear|for)|in the "
    r"running)\b",
    r"\bI(?:'m| am) (?:talking to|interviewing (?:at|with)|in talks with|in (?:the )?process "
    r"with)\b",
    r"(?<!xp )\b(?-i:[A-Z])[\w&.'-]+ (?:have|has|had|want|wants|wanted|invited|asked|offered"
    r"|offer) "
    r"me (?:down|in|back|for|to come|an?|at)\b",
    r"^(?!they\b|he\b|she\b|xp\b)(?:\w+ ){1,5}(?:wants?|needs?) (?:an |my )(?:answer|decision"
    r"|reply|signature) (?:by|before|on)\b",
    r"\b(?:second|another|other|competing|rival|better|written|verbal|counter-?|third) (?:job "
    r")?offers?\b",
    r"\b(?:job )?offers? (?:from|at|in hand|elsewhere|on the table)\b|\boffered me\b|\boffered a "
    r"job\b"
    r"|\bI (?:have|had|got|received|'ve got) (?:an|two|three) offers?\b",
    r"\bmy other (?:applications?|interviews?|offers?|options?|process(?:es)?)\b|^(?:the )?other "
    r"(?:applications?"
    r"|interviews?|offers?)\b|\bI\b[^.;]*\bother (?:applications?|interviews?|offers?|employers)\b",
    r"\b(?:second|other|another|final|next|an|my) interview (?:at|with) (?-i:[A-Z])"
    r"|\b(?:interviewing|interviews?"
    r"|jobs?|roles?|posts?|looking) elsewhere\b",
    r"\bI(?:'ve|'m| have| am)?(?: also| just)? (?:applied|applying) (?:to|at|with|elsewhere|for "
    r"(?:another|other|two))"
    r"\b|^(?:also )?applied (?:to|at|with) (?-i:[A-Z])",
    r"(?:^|\bI\b.{0,20})waiting to hear\b|\bplan b\b|\bmy (?:back-?up|fall-?back|safety net)\b"
    r"|\bas a (?:back-?up|"
    r"fall-?back)$|\bmy (?:first|second|top|preferred) choice\b|\bprefer the (?:other|job)\b",
    r"\bif (?:they|this|xp|it) (?:says? no|turns? me down|falls? through|doesn'?t (?:work out"
    r"|come off)|don'?t "
    r"(?:take|want|hire|pick|choose) me)\b|\bif (?-i:[A-Z])[\w ]{1,30} says? (?:no|yes)\b",
    r"\b(?:anderes?|zweites|weiteres) (?:angebot|gespräch)|\bläuft noch\b|\bauch beworben\b"
    r"|\bbeworben bei\b"
    r"|\b(?:autre|deuxième) (?:offre|entretien|candidature)|\botra (?:oferta|entrevista)\b",
)

#: Health, family, money worries and other personal matters; small talk about private life.
PERSONAL = (
    r"\b(?:my|his|her|xp's|meine?[mnr]?|mon|ma|mes)\s+(?:\w+\s+)?(?:kids?|children|baby|sons?"
    r"|daughters?|"
    r"wife|husband|girlfriend|boyfriend|fianc[eé]e?|mother|mum|mom|dad|father|parents?|brother|"
    r"sister|twins|toddler|divorce|marriage|wedding|pregnancy|family|dog|cat|puppy|holidays?"
    r"|vacation|"
    r"honeymoon|hobby|hobbies|weekend|frau|mann|tochter|sohn|kinder?|mutter|vater|familie|femme"
    r"|mari|fille|"
    r"fils|enfants?|mère|père)\b(?!'s\s+\w|\s+(?:tongue|company|board|team|ward|class|unit|firm"
    r"|reserve))",
    r"\bmy\s+(?:\w+\s+)?(?:bad back|knee|hip|shoulder|migraines?|anxiety|depression|adhd|autism"
    r"|dyslexia|"
    r"illness|sickness|surgery|therapy|therapist|medication|meds|diabetes|epilepsy|asthma"
    r"|burn-?out|disability|"
    r"diagnosis|chemo|cancer|health|insomnia|addiction|criminal record|conviction|debts?|mortgage|"
    r"overdraft|landlord|visa|boss|ex)\b|\bmy back (?:is|was|hurts|pain|problem|trouble)",
    r"\b(?:I|I'm|I've|xp)(?:\s+(?:am|was|have|had|is|has|been))*\s+(?:\w+ly\s+)?(?:pregnant"
    r"|divorced|divorcing|"
    r"depressed|burn(?:ed|t) out|off sick|on sick leave|signed off|in hospital|in therapy|ill"
    r"|hung ?over)\b",
    r"\bI (?:have|had|suffer from|was diagnosed with|got) (?:\w+\s+)?(?:diabetes|epilepsy|asthma"
    r"|adhd|autism|"
    r"dyslexia|depression|anxiety|migraines?|cancer|covid|burn-?out|a bad (?:back|knee))\b",
    r"\b(?:childcare|nursery run|school run|sick leave|maternity pay|custody|divorce|miscarriage"
    r"|ivf)\b"
    r"(?=.*\b(?:I|my|me)\b)|\b(?:I|my|me)\b.*\b(?:childcare|school run|sick leave|custody"
    r"|divorce)\b",
    r"\b(?:pick|picking|collect|collecting|drop|dropping|fetch|fetching)(?: up| off)? (?:up |off )?"
    r"(?:the|my|our) (?:kids?|children|son|daughter|boys?|girls?|little one)\b|\b(?:hospital|doctor"
    r"'?s|gp|dentist'?s?|scan|clinic|physio|therapy) appointment\b(?=.*)|\babout my (?:back|health"
    r"|leg|heart|hearing|eyes|condition|record|past)\b|\bschool fees\b|\bmy partner\b|^(?:mum|dad"
    r"|mom|granny|gran|grandma)\b|\bmade me (?:drowsy|sleepy|sick|ill)\b|\bI need (?:to get"
    r" )?out\b",
    r"\bI (?:left|quit)\b.{0,30}\b(?:after|over|because of|following) (?:a|the|an) (?:row|fight"
    r"|argument|dispute|disagreement|falling)\b|\bmy contract\b.{0,30}\b(?:runs? out|ends|is up"
    r"|ending|expires|renewed)\b|\bmy references?\b.{0,30}\b(?:shaky|bad|problem|won'?t|thin"
    r"|poor)\b"
    r"|^(?:I )?(?:really |so |badly )+want (?:this|it)\b|\b\d+ (?:min(?:ute)?s?|hours?|hrs?|miles"
    r"|km)"
    r" each way\b",
    # What the candidate owes, or promised at home.
    r"\bpromised (?:my |the )?(?:nan\w*|gran\w*|mum\w*|mom\w*|dad\w*|wife|husband|kids|family"
    r"|partner|myself|sis|missus)\b|\b(?:hours?'?|no|any|without|bad night'?s) sleep\b"
    r"|\bI(?:'m| am| was) (?:\w+ )*?(?:in|of) (?:\w+ )?(?:debt|arrears)\b",
    r"\bow(?:e|es|ed|ing) (?:the )?(?:tax\w*|hmrc|irs|bank|landlord|council|rent|maintenance|child "
    r"support|money|bookie)\b|\bI voted\b|\bmy (?:faith|religion|vote|politics|asylum|probation "
    r"officer|sexuality|transition)\b|\bas (?:an? )(?:atheist|christian|catholic|muslim|jew|hindu"
    r"|believer)\b|\bgroped?\b|\bhungover\b",
    r"\b(?:the|our|a) baby\b(?=.*\b(?:tell|them|due|coming|me|my|I|either)\b)|\b(?:about"
    r"|expecting) (?:the|a|our) baby\b"
    r"|\bI need (?:the|this|a) (?:job|money)\b|\b(?:rent|mortgage) (?:is )?due\b",
)

#: Why the candidate leaves.
LEAVING = (
    r"(?:^|\bI(?:'m| am| was)?\s+)(?:\w+ly |so |just )?(?:hate|hated|can'?t stand|sick of|fed up "
    r"with|tired of|had enough of)\b",
    r"\bmy (?:current |old |last |former |present )?(?:boss|line manager"
    r"|manager)\b(?=.*\b(?:hates?|shouts?|bull\w+|"
    r"toxic|awful|never|doesn'?t|won'?t|micromanag\w*|unfair|horrible|nightmare)\b)",
    r"\breasons? (?:for|why I'?m|I'?m) leaving\b|(?:^|\bI(?:'m|'d| am| just| really| "
    r"do)*\s+)(?:want|wanted|wanting|need|dying"
    r"|desperate|can'?t wait|trying) (?:to |so badly to )?(?:leave|get out|quit|get away)\b",
    r"\b(?:leaving|left|quit|resigned) because\b|\bI'?m leaving\b|\b(?:is|are) closing (?:my"
    r"|our)\b",
    r"\bI (?:was|got|have been|'ve been|am being|'m being) (?:\w+ly\s+)?(?:fired|sacked|dismissed"
    r"|let go|laid off|made "
    r"redundant|suspended|demoted|bullied|passed over|pushed out|disciplined)\b|^(?:got|was|been) "
    r"(?:fired|sacked|"
    r"dismissed|let go|laid off|made redundant|bullied)\b|\bmy (?:redundancy|dismissal|sacking"
    r"|lay-?off|final warning)\b",
    r"\bscape-?goat\w*\b"
    r"|\btoxic\b(?!\s+(?:waste|chemical|gas|fume|substance|material|spill|release|asset))|\bgap in "
    r"my (?:cv|resume|résumé)\b"
    r"|\bunemployed\b(?=.*\b(?:I|my|been|since)\b)|^unemployed\b",
    r"\bfailed (?:my |the )?probation\b|\b(?:was|been|got) passed over\b"
    r"|\b(?:final|written) warning\b|\bgrievance against\b|\btook (?:the |all the )?credit for my\b"
    r"|\bout of (?:his|her|their) depth\b|\b(?:I'?ve|I have|have) (?:got )?the upper hand\b"
    r"|\bmy bottom line\b",
)
