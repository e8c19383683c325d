"""Words for being, and for states that are a verdict though they look like doings."""

from writer.language.word_set import word_set

BE = word_set("is was are were be been 's 're am being =")
SHAM = word_set(
    """
    tired bored boring cramped dated exhausted stressed run-down disorganised disorganized annoyed
    annoying irritated frightened scared worried confused confusing depressing disappointing
    disappointed unimpressed uninterested underpaid understaffed overworked outdated neglected
    battered deserted frazzled hungover shocking appalling embarrassing uninspiring tiring
    exhausting crowded jaded doomed cursed finished struggling failing dying rotting falling
    leaving going retiring quitting resigning suing fighting bickering lying losing married
    divorced related pregnant
    """
)
