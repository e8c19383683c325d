"""The candidate's own matters: slips, other applications, health, family, why they leave."""

#: The candidate's own slips and weak points. Only where the subject is I, or there is none.
SLIPS = (
    r"^(?:I\s+|and\s+|but\s+)*(?:totally |completely |really |kind of |sort of |a bit |probably"
    r" |just )*(?:blew|botched|bombed|fluffed|flubbed|fumbled|rambled|waffled|blanked|froze(?:$"
    r"| up| when| on)|panicked|choked|babbled|mumbled|stammered|stuttered|messed up|screwed up"
    r"|cocked up|ballsed|got flustered|talked too much|spoke too (?:fast|much)|lost my thread"
    r"|drew a blank|oversold|exaggerated|lied|bluffed|winged it|struggled (?:with|to|on|a)"
    r"|stumbled (?:on|over|with|through|a)|habe mich verhaspelt|verhaspelt)\b",
    r"\bI\s+(?:was|felt|sounded|looked|seemed|came across|am|'m)\s+{D}*(?:as\s+)?(?:nervous"
    r"|late|tired|stupid|awful|terrible|unprepared|rubbish|bad|weak|shaky|awkward|hopeless|hung"
    r" ?over|lost|sweating|embarrassed|ashamed|rusty|confused|sick|ill|desperate"
    r"|over-?qualified|under-?qualified)\b",
    r"\bmy (?:answers?|weak(?:est)? (?:point|spot|side|area)s?|weakness(?:es)?|mistakes?"
    r"|english|presentation|explanation|example)\b[^.;]{0,30}\b(?:was|were|is|are|sounded|came"
    r" out|fell|went)\b[^.;]{0,12}\b(?:poor|weak|bad|badly|waffl\w*|terrible|awful|vague|thin"
    r"|flat|rubbish|rusty|shaky|too|not|muddled|wrong)\b"
    r"|\bmy (?:\w+ )?weak(?:ness|nesses|est|\s+(?:point|spot|side|area)s?)\b",
    r"\b(?:could|should) have (?:gone|prepared|been better|done better|practi[cs]ed|slept"
    r"|studied|kept)\b",
    r"^(?:my )?(?:hands?|voice|legs|knees|heart|mouth|stomach|palms|nerves?|anxiety"
    r"|adrenalin\w*|pulse) (?:was|were|went|felt|kept|shook)\b",
    # What they cannot do, and what they only gathered.
    r"\bI (?:can'?t|cannot) (?:do|work|manage|cope|lift|carry|drive|stand|stay|start|move"
    r"|relocate|afford|sleep|commute|travel|face)\b|\bI(?:'m| am) (?:\w+ )?allergic\b"
    r"|\ballergic to (?:milk|dust|nuts|cats|dogs|latex)\b",
    r"^(?:my )?answer (?:on|about|to)\b.*\b(?:weak|poor|bad|waffly|terrible|wrong|thin)\b"
    r"|^gave a (?:bad|poor|weak|stupid|terrible) answer",
)

#: Other applications and offers.
RIVALS = (
    r"\bhave (?:got )?(?:till|until|by) \w+(?: \w+)? to (?:accept|decide|answer|sign|reply|tell)\b",
    r"\b(?:has|have|had|they'?ve) (?:already |now )?offered(?: me)?"
    r"(?: already| now| too| as well)?\W*$",
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
    r"\b(?:points|ban) on my (?:driving )?licen[cs]e\b|\bmy driving ban\b",
    r"\b(?:my|his|her|xp's|meine?[mnr]?|mon|ma|mes)\s+(?:\w+\s+)?(?:kids?|children|baby|sons?"
    r"|daughters?|wife|husband|girlfriend|boyfriend|fianc[eé]e?|mother|mum|mom|dad|father"
    r"|parents?|brother|sister|twins|toddler|divorce|marriage|wedding|pregnancy|family|dog|cat"
    r"|puppy|holidays?|vacation|honeymoon|hobby|hobbies|weekend|frau|mann|tochter|sohn|kinder?"
    r"|mutter|vater|familie|femme|mari|fille|fils|enfants?|mère|père)\b(?!'s\s+\w|\s+(?:tongue"
    r"|company|board|team|ward|class|unit|firm|reserve))",
    r"\bmy\s+(?:\w+\s+)?(?:bad back|knee|hip|shoulder|migraines?|anxiety|depression|adhd|autism"
    r"|dyslexia|illness|sickness|surgery|therapy|therapist|medication|meds|diabetes|epilepsy"
    r"|asthma|burn-?out|disability|diagnosis|chemo|cancer|health|insomnia|addiction|criminal"
    r" record|conviction|debts?|mortgage|overdraft|landlord|visa|boss|ex)\b"
    r"|\bmy back (?:is|was|hurts|pain|problem|trouble)",
    r"\b(?:I|I'm|I've|xp)(?:\s+(?:am|was|have|had|is|has|been))*\s+(?:\w+ly\s+)?(?:pregnant"
    r"|divorced|divorcing|depressed|burn(?:ed|t) out|off sick|on sick leave|signed off|in"
    r" hospital|in therapy|ill|hung ?over)\b"
    r"|\bI(?:'m| am| was)(?: \w+ly)? (?:a )?(?:type (?:1|2|one|two)|diabetic|epileptic|asthmatic"
    r"|autistic|dyslexic|disabled|deaf|colou?r[- ]?blind|c?o?eliac|bipolar|sober|bankrupt"
    r"|in recovery|in remission)\b(?! (?:care|nurse|specialist|awareness|support))"
    r"|\bI(?:'ve| have)? had (?:a|an|my) (?:\w+ )?(?:stent|stroke|seizure|heart attack|bypass"
    r"|transplant|breakdown|hysterectomy|operation|relapse|fit)\b",
    r"\bI (?:have|had|suffer from|was diagnosed with|got) (?:\w+\s+)?(?:diabetes|epilepsy"
    r"|asthma|adhd|autism|dyslexia|depression|anxiety|migraines?|cancer|covid|burn-?out|a bad"
    r" (?:back|knee))\b",
    r"\b(?:childcare|nursery run|school run|sick leave|maternity pay|custody|divorce"
    r"|miscarriage|ivf)\b(?=.*\b(?:I|my|me)\b)"
    r"|\b(?:I|my|me)\b.*\b(?:childcare|school run|sick leave|custody|divorce)\b",
    r"\b(?:hospital|doctor'?s|gp|dentist'?s?|scan|clinic|physio|therapy) appointment\b(?=.*)"
    r"|\babout my (?:back|health|leg|heart|hearing|eyes|condition|record|past)\b"
    r"|\bmy partner\b|^(?:mum|dad|mom|granny|gran|grandma)\b",
    r"\bmy contract\b.{0,30}\b(?:runs? out|ends|is up|ending|expires|renewed)\b"
    r"|\bmy references?\b.{0,30}\b(?:shaky|bad|problem|won'?t|thin|poor)\b",
    # What the candidate owes, or promised at home.
    r"\bpromised (?:my |the )?(?:nan\w*|gran\w*|mum\w*|mom\w*|dad\w*|wife|husband|kids|family"
    r"|partner|myself|sis|missus)\b"
    r"|\bI(?:'m| am| was) (?:\w+ )*?(?:in|of) (?:\w+ )?(?:debt|arrears)\b",
    r"\bow(?:e|es|ed|ing) (?:the )?(?:tax\w*|hmrc|irs|bank|landlord|council|rent|maintenance"
    r"|child support|money|bookie)\b"
    r"|\bmy (?:faith|religion|vote|politics|asylum|probation officer|sexuality|transition)\b"
    r"|\bas (?:an? )(?:atheist|christian|catholic|muslim|jew|hindu|believer)\b|\bgroped?\b"
    r"|\bhungover\b",
    r"\b(?:the|our|a) baby\b(?=.*\b(?:tell|them|due|coming|me|my|I|either)\b)"
    r"|\b(?:about|expecting) (?:the|a|our) baby\b|\b(?:rent|mortgage) (?:is )?due\b",
)

#: Why the candidate leaves.
LEAVING = (
    r"(?:^|\bI(?:'m| am| was)?\s+)(?:\w+ly |so |just )?(?:hate|hated|can'?t stand|sick of|fed"
    r" up with|tired of|had enough of)\b",
    r"\bmy (?:current |old |last |former |present )?(?:boss|line manager"
    r"|manager)\b(?=.*\b(?:hates?|shouts?|bull\w+|toxic|awful|never|doesn'?t|won'?t"
    r"|micromanag\w*|unfair|horrible|nightmare)\b)",
    r"\breasons? (?:for|why I'?m|I'?m) leaving\b"
    r"|(?:^|\bI(?:'m|'d| am| just| really| do)*\s+)(?:want|wanted|wanting|need|dying|desperate"
    r"|can'?t wait|trying) (?:to |so badly to )?(?:leave|get out|quit|get away)\b",
    r"\b(?:leaving|left|quit|resigned) because\b|\bI'?m leaving\b",
    r"\bI (?:was|got|have been|'ve been|am being|'m being) (?:\w+ly\s+)?(?:fired|sacked"
    r"|dismissed|let go|laid off|made redundant|suspended|demoted|bullied|passed over|pushed"
    r" out|disciplined)\b"
    r"|^(?:got|was|been) (?:fired|sacked|dismissed|let go|laid off|made redundant|bullied)\b"
    r"|\bmy (?:redundancy|dismissal|sacking|lay-?off|final warning)\b",
    r"\bgap in my (?:cv|resume|résumé)\b|\bunemployed\b(?=.*\b(?:I|my|been|since)\b)"
    r"|^unemployed\b",
    r"\bfailed (?:my |the )?probation\b|\b(?:was|been|got) passed over\b"
    r"|\bout of (?:his|her|their) depth\b|\b(?:I'?ve|I have|have) (?:got )?the upper hand\b"
    r"|\bmy bottom line\b",
    r"\b(?:letting|let) (?:\w+ )?(?:of )?(?:us|everyone|everybody|people|staff|half|\d+|a lot"
    r" of \w+) go\b",
)
