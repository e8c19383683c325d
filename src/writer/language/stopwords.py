"""Words that carry no content of their own: what is left after them tells what a text is about."""

from writer.language.word_set import word_set

STOPWORDS: frozenset[str] = word_set(
    """
    a an the this that these those such same own other another each every either neither both all
    any some no none few many much more most several enough less least lot lots bit
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
    himself she her hers herself it its itself they them their theirs themselves one ones
    who whom whose which what when where why how whoever whatever whichever whenever wherever
    am is are was were be been being do does did done doing have has had having will would shall
    should can could may might must ought need dare cannot
    i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll
    we're we've we'd we'll they're they've they'd they'll that's that'd that'll there's there'd
    here's what's who's where's how's let's isn't aren't wasn't weren't don't doesn't didn't
    haven't hasn't hadn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't needn't
    and or but nor so yet if then else than because since although though while whereas unless
    until till as whether once lest
    of in on at by for with without within into onto to from up down out off over under about
    above below across after before against along amid among around behind beneath beside besides
    between beyond despite during except inside like near outside past per plus regarding
    round through throughout toward towards underneath upon versus via
    not only just also too very really quite rather even still already again ever never always
    often sometimes usually almost here there now soon later today maybe perhaps however
    therefore thus hence instead otherwise indeed away back together apart
    s t d ll ve re m etc eg ie vs
    """
)
