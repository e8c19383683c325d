"""Tells good news from bad: nobody is glad to hear that a choir lost its pianist."""

from writer.regex import Pattern

#: What tells of something begun or grown, so that it is good to hear of.
_BEGUN = frozenset(
    """
    opening opened open launch launching launched building built growing grown grew joining joined
    moving planning plan starting started start added adding adds expanding expanded new first
    training train trains won taken planting planted introducing introduced extending extended
    turning redoing setting restoring bringing apprentices together learn teach help
    """.split()
)
#: What nobody is glad to hear of.
_GLUM = frozenset(
    """
    lost lose loses losing left leaving short shortage queue queues wait waits waiting error errors
    complaint complaints problem problems trouble late delay delays fell fall falls drop dropped
    down behind hard difficult issue issues lack cut cuts cutting close closes closed closing rid
    only still never fail fails failed broken break leak leaks overdue backlog items old risk sick
    died death damage injury accident accidents flood floods fire incident stuck too slow empty
    harm harmed tight debt deficit decline declined declining dip dipped dips worse clash clashes
    refused refuse refuses blocked bottleneck bottlenecks turnover churn absence absences
    vacant nobody waste missing stop stopped without killed conflict conflicts wrong agree thrash
    legacy monolith spreadsheet spreadsheets manual manually paper-based outdated patchy ageing
    dieback disease evictions complain complains sceptical reluctant headache hate pressure
    small tiny cramped noisy cold stretched thin longer arrears leavers no-shows cancellations
    breakdown breakdowns crash crashes
    """.split()
)


#: Of these, what somebody can be taken on to help with.
_TROUBLE = frozenset(
    """
    lost lose loses losing shortage queue queues wait waits waiting error errors complaint
    complaints problem problems trouble late delay delays behind difficult issue issues backlog
    overdue leak leaks bottleneck bottlenecks turnover churn absence absences waste missing
    manual manually outdated patchy spreadsheet spreadsheets dieback arrears leavers no-shows
    cancellations breakdown breakdowns crash crashes headache
    """.split()
)


#: What they mean to be rid of: "you want to stop planning in Excel" is good news.
_TO_BE_RID_OF = Pattern(
    r"\b(?:want|wants|hope|hopes|mean|means|trying|keen|aim|aims) to "
    r"(?:stop|get rid of|do away with|put an end to|move away from)\b"
)


def _words(text: str) -> set[str]:
    return {word.strip(",.'").lower() for word in text.split()}


def is_glum(text: str) -> bool:
    """Tell whether a statement holds a word of loss, want or trouble."""
    return bool(_words(_TO_BE_RID_OF.sub("", text)) & _GLUM)


def is_trouble(text: str) -> bool:
    """Tell whether a statement tells of something that a newcomer might help to mend."""
    return bool(_words(text) & _TROUBLE)


def is_welcome(text: str) -> bool:
    """Tell whether a statement tells of something begun, and of nothing bad."""
    return bool(_words(text) & _BEGUN) and not is_glum(text)
