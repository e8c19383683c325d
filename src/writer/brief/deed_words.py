"""Verbs and adjectives by what they tell of somebody: a deed, a state, an event or a plan."""

#: Of these, the ones that are deeds when a candidate tells of them ("improved attendance at ...").
DEEDS_TOO = frozenset(
    "improved reduced increased planned managed extended renewed automated integrated".split()
)
#: After "I am": what somebody is rather than did.
STATES = frozenset(
    """
    fluent able familiar comfortable happy keen certified licensed registered responsible available
    bilingual trilingual based accredited chartered confident proficient willing ready trained
    eligible insured first-aid vaccinated experienced
    """.split()
)
#: Past forms that tell a state or an event: "my experience of having" says nothing.
NO_GERUND = frozenset(
    """
    be have know want like love enjoy win get receive pass qualify graduate hold become complete
    earn gain study learn start begin finish join use need hope spend grow live come go do see
    leave move read renew suggest propose notice realise realize find agree answer
    """.split()
)
#: Bases that open a statement about oneself more often than they are nouns.
STATE_BASES = frozenset(
    "speak hold have know own enjoy like love live read write teach manage play drive".split()
)
#: "run a shop" may be what is left of "I had run a shop": the tense is not certain.
SAME_PAST = frozenset({"run", "come", "become"})
#: What a company is at, where the notes say only "opening a running lab".
PLANS = frozenset(
    """
    opening moving building launching switching replacing introducing expanding rolling setting
    adding redoing changing converting joining merging starting rebuilding installing migrating
    renovating trialling piloting putting bringing taking hiring
    """.split()
)
