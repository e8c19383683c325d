"""What somebody thinks of people, the place or the job."""

#: What somebody thinks of people, the place or the job; gossip.
OPINIONS = (
    r"\bxp (?:swears?|swore|drinks?|smokes?|flirts?|gossips?|snores?)\b",
    r"^(?:but |and )?{D}*(?:xpos|xneg|xrude)\W*$"
    r"|\b(?:his|her|their) (?:nose|eyes?|eyebrows?|phone|watch|breath|face|handshake)\b"
    r"|\bxp (?:is|was) {D}*xpos\b(?!\s+(?:at|on|with|for)\b)",
    r"\b(?:is|was|are|were|be|'s|'re|seemed|seems|looked|sounded)\s+{D}*xrude(?!\s+(?:guests?"
    r"|customers?|patients?|people|clients?|callers?|parents?|e-?mails?)\b)"
    r"|\b(?:smelled|smelt|smells|stank|stinks|reeked)\s+(?:of|like|bad|awful)\b",
    r"\b(?:worr(?:ies|ied|ying)|bothers?|bothered|concerns?|concerned|scares?|scared|puzzles"
    r"|annoys|annoyed) me\b",
    r"\bxp\s+(?:both\s+|just\s+|also\s+)?(?:seem(?:s|ed)?|looks?|looked|came across|comes"
    r" across|struck me|felt|sounds|sounded|appear(?:s|ed)|acts?|acted|wirkte[n]?|semblait"
    r"|parecía)\b(?!\s+(?:at|after|into|for|through|forward|up|over|to (?:want|need|use|be"
    r" looking|run|have)))",
    r"\bxp(?:\s+(?:is|was|are|were)|'s|'re)\s+{D}*(?:a (?:bit|little|tad) of an?\s+\w+|full of"
    r" (?:him|her|them)sel(?:f|ves)|(?:xneg|xrude)|xpos(?!\s+(?:at|on|with|for)\b)|\w+er than"
    r" xp (?:lets?|looks?|seems?)\b)",
    r"\bxp\s+(?:kept|keeps)\s+(?:checking|looking|yawning|interrupting|staring|glancing"
    r"|scrolling|forgetting|talking over|typing)\b"
    r"|\bxp\s+(?:yawned|sighed|frowned|smirked|rolled|snapped|ignored me|interrupted|glared"
    r"|flirted|stared)\b",
    r"\bxp\s+(?:was|were|turned up|arrived|came|joined|is|showed up)\s+(?:\w+\s+){0,3}late\b",
    r"\b(?:a bit|a little bit|a tad|bit|kind of|kinda|sort of|sorta|somewhat|ziemlich|un peu|un"
    r" poco)\s+(?:too |of an? )?(?:(?:xneg|xrude))(?!\s+(?:\w+\s+)?(?:system|tool|process|data"
    r"|code|software|stock)\b)",
    r"\b(?:too|so|very|really|pretty|rather|quite|extremely)\s+(?:(?:xneg|xrude))\b",
    r"\b(?:office|building|place|room|rooms|canteen|toilets?|corridors?|lobby|reception|kitchen"
    r"|site|area|neighbou?rhood|atmosphere|mood|whole thing|büro|gebäude|bureau"
    r"|oficina)\s+(?:really\s+)?(?:smel(?:ls|t|led)|stank|stinks|(?:is|was|were|looked|looks"
    r"|felt|feels|seemed)\s+{D}*(?:(?:xneg|xrude)))",
    r"\bI\s+(?:really\s+)?(?:didn'?t|don'?t|did not|do not|wouldn'?t|can'?t"
    r"|couldn'?t)\s+(?:really\s+|quite\s+|much\s+)*(?:like|love|trust|enjoy|fancy|care for|warm"
    r" to|stand|click|believe|see myself)\b",
    r"^(?:really\s+)?(?:didn'?t|don'?t|did not|do not)\s+(?:really\s+|much\s+)?(?:like|love"
    r"|trust|enjoy|fancy|warm to|click)\b"
    r"|\b(?:I|ich|je)\s+(?:hated?|loathe|dislike|hasse|déteste)\b|^hated?\b",
    r"\bwhich (?:is|was|seems?|feels?|felt|sounds?) (?:\w+ly |a bit |quite |very |really "
    r"|pretty |so |rather )*(?:xneg|xrude|poor|rubbish|low|mad|silly|ridiculous|tight|mean"
    r"|stingy|steep|far|lame|crap|laughable|grim|a (?:lot|pain|joke|shame|worry|bit))\b",
    r"\b(?:can'?t|couldn'?t) stand\b"
    r"|\bnot (?:a fan|impressed|convinced|keen|thrilled|sold|sure (?:about|if i|i))\b",
    r"\b(?:xneg|xrude) questions?\b",
    r"\bI\s+(?:\w+ly\s+)?(?:suspect|doubt|reckon|fear|worry|wonder)\b"
    r"|\bI (?:had|got|have|get) (?:the|a) (?:feeling|impression|sense|hunch)\b",
    r"\b(?:I'?d|I would) (?:much |far |really )?(?:rather|prefer|only (?:take|accept)|never"
    r"|hate)\b",
    r"\brumou?r|\bgossip",
    r"\b(?:is|are|was|were|'s) (?:leaving|quitting|being pushed out|about to be fired|on (?:his"
    r"|her) way out|getting divorced|going through)\b"
    r"|\b(?:likes?|liked|hates?|hated|fancies|dislikes) me\b(?! to\b)|\bthinks? I\b",
    r"\b(?:grumpy|arrogant|condescending|patroni[sz]ing|smug|creepy|creep|jerk|idiot|moron|twat"
    r"|arse(?:hole)?|asshole|snob(?:bish)?|know-it-all|show-?off|pompous|full of (?:him"
    r"|her)self|micromanag(?:er|es)|control freak|good-looking|sexy)\b",
)

#: Words of blame, where they are said of a person, a place or after "a bit".
BLAME = frozenset(
    "arrogant bored boring rude cold distracted tired unfriendly nervous unprepared disorganised "
    "disorganized condescending patronising patronizing smug grumpy weird creepy awkward annoyed "
    "annoying stressed chaotic shabby dirty filthy smelly grim gloomy dingy run-down cramped daft "
    "depressing intense odd strange snobby pushy aloof dull sleepy clueless vague evasive bossy "
    "defensive hostile impatient irritated moody scary stern stiff pompous fake slimy sleazy "
    "sloppy "
    "tense uninterested disinterested unimpressed sceptical skeptical unsure useless hopeless slow "
    "horrible awful terrible bad nasty stuffy snob bully dragon dump know-it-all show-off suit "
    "überheblich gelangweilt gestresst unfreundlich langweilig komisch seltsam ennuyé froid "
    "stressé "
    "bizarre aburrido aburrida antipático antipática harsh blunt brusque snappy cagey "
    "shifty".split()
)

#: Words of blame that fit nothing but a person: no subject is needed to know what they are.
RUDE = frozenset(
    "arrogant rude unfriendly condescending patronising patronizing smug grumpy weird creepy snob "
    "snobby pushy aloof bossy moody pompous fake slimy sleazy clueless bully dragon know-it-all "
    "show-off hostile harsh brusque snappy cagey shifty arse jerk idiot antipático antipática "
    "überheblich".split()
)

#: Words of praise for a person. An opinion of somebody has no place in a letter to them.
PRAISE = frozenset(
    "nice lovely sweet friendly charming funny warm cool sharp kind great brilliant likeable "
    "clever "
    "impressive smart good-looking handsome pretty gorgeous cute fit hot young old chatty "
    "easygoing easy-going nett sympathisch gentil "
    "gentille sympa simpático simpática".split()
)

#: Candour: what stands beside it is an opinion, whatever it says.
CANDOUR = (
    r"\b(?:lol|haha+|hehe|bof|meh|ugh|yikes|hmm+)\b",
    r"\bto be (?:perfectly |quite |brutally )?(?:honest|frank)\b|\bif I'?m honest\b|\bfrankly\b"
    r"|\btbh\b",
    r"\bthank (?:heavens?|goodness|god)\b|\bglassdoor\b|\bgrapevine\b"
    r"|\bimh?o\b|\behrlich gesagt\b|\bfranchement\b|\bla verdad\b|^honestly\b",
)
