"""Good letters of many voices raise no error; bad ones do, for the reason meant."""

from pathlib import Path

import pytest

from writer.kinds import Channel
from writer.rules.check import check
from writer.rules.courtesy import is_forward, is_thanks
from writer.rules.example import stage
from writer.rules.interest import is_interest
from writer.rules.qualification import is_qualification
from writer.rules.read_letter import read_letter
from writer.rules.rule import Example

LETTERS = Path(__file__).parent / "letters"


def letters(name: str) -> list[str]:
    return (LETTERS / name).read_text(encoding="utf-8").split("====\n")


GOOD: list[tuple[Channel, str]] = [
    *(("email", text) for text in letters("good_emails.txt")),
    *(("card", text) for text in letters("good_cards.txt")),
]


def test_there_are_letters_enough() -> None:
    assert len(letters("good_emails.txt")) >= 20
    assert len(letters("good_cards.txt")) >= 8


@pytest.mark.parametrize(("channel", "text"), GOOD, ids=lambda v: v.split("\n")[0][:40])
def test_no_error_in_a_good_letter(channel: Channel, text: str) -> None:
    letter = read_letter(text, kind="thanks", channel=channel)
    assert letter.greeting and letter.closing and letter.signature
    errors = [f for f in check(letter) if f.severity == "error"]
    assert not errors, [(f.rule, f.message) for f in errors]


def test_warnings_on_good_letters_are_few() -> None:
    found = [
        finding
        for channel, text in GOOD
        for finding in check(read_letter(text, kind="thanks", channel=channel))
        if finding.severity == "warning"
    ]
    assert len(found) <= len(GOOD) // 4, [(f.rule, f.message) for f in found]


@pytest.mark.parametrize("text", letters("bad_emails.txt"), ids=lambda v: v.split("\n")[0])
def test_a_bad_letter_breaks_what_its_first_line_says(text: str) -> None:
    wanted, _, rest = text.partition("\n")
    letter = read_letter(rest, kind="thanks", channel="email")
    assert set(wanted.split()) <= {finding.rule for finding in check(letter)}


def rules_tripped(sentence: str) -> set[str]:
    letter, context = stage(Example(sentence))
    return {finding.rule for finding in check(letter, context)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for seeing me.",
        "I appreciated the hour you gave me.",
        "It was kind of you to see me on a Friday.",
        "You were very generous with your time.",
        "My thanks for a lively morning.",
        "I'm grateful that you could fit me in.",
        "I wanted to say how thankful I am for yesterday.",
        "I can't thank you enough for the tour.",
        "Your patience with my questions was much appreciated.",
        "How good of you to stay late for our talk.",
        "I’d like to thank you both for the interview.",
        "Thanks a lot for the chat!",
        "That you took so much time over my portfolio was very kind of you.",
    ],
)
def test_thanks_in_many_words(sentence: str) -> None:
    assert is_thanks(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thanks to my training I can weld in the wet.",
        "I would be grateful if you could decide soon.",
        "I'd appreciate it if you wrote back.",
        "Thank you in advance for the contract.",
        "I am grateful to my old head teacher.",
        "We spoke on Monday.",
    ],
)
def test_what_is_no_thanks(sentence: str) -> None:
    assert not is_thanks(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm very interested in the position.",
        "I'd love to join you.",
        "The post appeals to me.",
        "I am keener than ever on the job.",
        "I left feeling that this is where I want to work.",
        "I could see myself on your ward.",
        "It would be a pleasure to work for the trust.",
        "I hope to become part of the crew at your yard.",
        "The role sounds like just what I have been looking for.",
        "Our talk strengthened my wish to join the practice.",
        "I would be glad to take on the Year 3 class.",
        "It made me want the job even more.",
        "I would very much like to be your next sous chef.",
        "The thought of working alongside you all excites me.",
        "I should be happy to accept the position.",
        "Your team is one I would be proud to belong to.",
        "I came away certain that I want to do this work with you.",
        "Nothing would please me more than to teach at Linden.",
        "This is a role I would throw myself into.",
        "I remain enthusiastic about the opportunity.",
        "I am eager to get started with the team.",
        "The more I heard, the more I wanted to be a part of it.",
    ],
)
def test_interest_in_many_words(sentence: str) -> None:
    assert is_interest(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm not interested in the position after all.",
        "I look forward to hearing from you.",
        "I am eager to hear what you decide.",
        "I have lost interest in the role.",
        "I would be happy to send references.",
        "Thank you for the interview about the position.",
        "At my last job I ran the night count.",
        "I liked your account of the night rota.",
        "I would be glad to tell you more about my last job.",
        "Your interest in bees was new to me.",
    ],
)
def test_what_is_no_interest(sentence: str) -> None:
    assert not is_interest(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I look forward to hearing from you.",
        "I'm curious to hear how the week goes.",
        "Should you need references, I have three.",
        "Please let me know if anything is missing.",
        "If a work sample would be of use, I can send one.",
        "I hope we will speak again.",
        "I'd be glad to answer further questions.",
        "My certificates are ready whenever you want to see them.",
        "Until we speak next, I wish you a calm week.",
        "I hope to hear good news.",
        "Do get in touch if you need more from me.",
        "I am happy to come in again at any time.",
        "Let me know what the next step is.",
        "I look forward to the second round on the 9th.",
        "I await your decision.",
    ],
)
def test_looking_ahead_in_many_words(sentence: str) -> None:
    assert is_forward(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I ran the front desk for nine years.",
        "You told me how the rota is drawn up.",
        "It was a busy evening.",
        "I have always liked animals.",
        "Thank you for your time.",
    ],
)
def test_what_does_not_look_ahead(sentence: str) -> None:
    assert not is_forward(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I taught mixed-age classes for six years.",
        "In my last post I ran a kitchen of nine.",
        "Having cut the bill at Brightline, I know the sums.",
        "I'm a registered nurse.",
        "I've built two such bridges.",
        "My Spanish is good enough for the phone.",
        "I also rewired the school at Dunmore.",
        "I hold the forklift licence.",
    ],
)
def test_qualifications_in_many_words(sentence: str) -> None:
    assert is_qualification(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I enjoyed our talk.",
        "I look forward to hearing from you.",
        "I appreciate your time.",
        "I am very interested in the role.",
        "You run the ward with nine people.",
        "My thanks for the tour.",
    ],
)
def test_what_is_no_qualification(sentence: str) -> None:
    assert not is_qualification(sentence)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("T001", "Could you give me an answer by Friday?"),
        ("T001", "Please get back to me ASAP."),
        ("T001", "I need to know whether I have the job this week."),
        ("T001", "I must have a decision before Monday."),
        ("T001", "It has been over two weeks and I have had no word."),
        ("T001", "I'm surprised that you have not called."),
        ("T001", "I will call you every day until I hear."),
        ("T001", "Am I your first choice?"),
        ("T001", "When do I start?"),
        ("T001", "If I don't hear from you, I'll go elsewhere."),
        ("T001", "I am still waiting for the news you promised."),
        ("T001", "I demand an explanation."),
        ("T002", "Hey guys, that was a blast."),
        ("T002", "Follow me on Instagram if you like."),
        ("T002", "Let's connect on LinkedIn."),
        ("T002", "Give my love to your wife."),
        ("T002", "I'm stoked about it, lol."),
        ("T002", "I hope your dog feels better."),
        ("T002", "We could grab a coffee some time."),
        ("T002", "See you there ;)"),
        ("T003", "It was an incredible, once in a lifetime talk."),
        ("T003", "This is my dream job."),
        ("T003", "I loved it! So much!"),
        ("T003", "You have the best team in the world."),
        ("T004", "I would avail myself of your good offices."),
        ("T004", "Please find attached my certificates."),
        ("T005", "I am so sorry for taking up your time."),
        ("T005", "I'm desperate for work."),
        ("T005", "I apologise for being so nervous."),
        ("T006", "I trust this email finds you well."),
        ("T006", "I can hit the ground running."),
        ("T006", "I would be a valuable addition to your team."),
        ("T006", "My skills align perfectly with your needs."),
    ],
)
def test_tone_that_is_wrong(rule: str, sentence: str) -> None:
    assert rule in rules_tripped(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "You hope to decide by Friday, and I look forward to hearing.",
        "You asked for the safeguarding certificate by the end of the week; it is attached.",
        "I know that you expect a decision from the board by Thursday.",
        "Let me know if you need anything else before Friday.",
        "I must say that the garden project won me over.",
        "You did not answer with a figure but with a story, which I liked.",
        "It has been seven weeks since the last accident on your site.",
        "I have not heard of a better way to teach fractions.",
        "If I do not have the certificate by then, I can bring the letter from the college.",
        "It was great to hear that you and your husband built the bakery together.",
        "I hope your week of interviews goes well.",
        "I know you will have many candidates to see this week.",
        "I need no time to settle in.",
        "I was surprised by how quiet the ward is.",
        "It has been years since I saw a lathe so well kept.",
        "I can start as soon as possible.",
        "I could send the sample lesson by Friday.",
        "The blast chiller by the door is the model I know.",
        "The pumped concrete on the east wall dried well.",
        "The deadline for the tender is tight, as you said, and tight deadlines are what I know.",
        "Your partner in the Leeds office drafts the leases with you.",
        "How your family clinic runs its evening hours was new to me.",
        "I enjoyed hearing about your evening classes for the weekend staff.",
        "The campaign you ran on Facebook for the food bank was new to me.",
        "I was sorry to hear how long the ward has been without a sister.",
        "Your waste bins are weighed each night, which I liked.",
        "The best way to store rye is the one you showed me.",
        "I am sorry that the greenhouse was being painted.",
        "You said the aim is an answer to each parent within two days.",
        "The second shift has no answer to the phone yet, you said.",
        "I will send the reply slip with my certificates.",
        "The unique thing about your press is the fly wheel.",
        "I remain interested in the job.",
        "At noon, by return of the first boat, the fish must be on ice.",
        "Our supplier for the cold store is the one you use.",
    ],
)
def test_tone_that_is_right(sentence: str) -> None:
    assert not {rule for rule in rules_tripped(sentence) if rule[0] == "T"}
