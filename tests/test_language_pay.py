import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.pay import mentions_pay

PAY = """
Salary: 55k
Comp: she said 60-65k base
they'd pay £45k
I'm asking for 60
told him 52k minimum
the package looks ok
Gehalt 60.000 brutto
OTE 80k
day rate £400
€3,200 a month
hourly rate of 28
£14.50 an hour
28 days holiday allowance
asked about benefits.
bonus 10%
They can go up to 58.
she asked what my salary expectations were
pay is low
base of 95k plus equity
I could accept 48k
salaire 45 k€
we talked about pay.
£45k
pension 6%
The pay is £32k
range 40-45k
comp bands are public inside the company
They pay more at Linden House.
I would need 33k to move.
""".strip().splitlines()

NO_PAY = """
pay attention to detail
data package
customer base
pay down debt
paid back the loan
saved £45k a year
cut costs by $2m
budget of £1.2m
40k users
npm package
compensation claims
raised £300k for the hospice
asked for 12 covers
a base of 40 clients
asked about their data platform
benefits of the new rota
the benefits are clear for patients
pay tribute
commissioned a substation
looking for 3 engineers
diversity, equity and inclusion
he earned my trust
the care package
rates of infection
holiday cover
bonus question
I was hoping for 10 minutes
expected 20 patients, got 45
I kept the books of a pension scheme for teachers.
pay more attention to the labels
I am looking forward to the take-home exercise.
the take-home is due on Friday
asked about my minimum wage paper
""".strip().splitlines()


@pytest.mark.parametrize("text", PAY)
def test_pay_is_seen(text: str) -> None:
    assert mentions_pay(text)


@pytest.mark.parametrize("text", NO_PAY)
def test_other_matters_are_no_pay(text: str) -> None:
    assert [text[a:b] for a, b in mentions_pay(text)] == []


@given(st.text())
def test_spans_are_ordered_and_inside(text: str) -> None:
    last = 0
    for start, end in mentions_pay(text):
        assert last <= start < end <= len(text)
        last = end
