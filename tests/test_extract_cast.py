"""Who is named in a line, where a first name is an ordinary word as well."""

import pytest

from writer.extract.cast import cast_of, names_in
from writer.interview import Person

CAST = cast_of("Ana Petrov", "Holm Foods", [Person(name="Hazel Whitlam"), Person(name="Mark Ode")])


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("hazel", ("Hazel Whitlam",)),
        ("hazel:", ("Hazel Whitlam",)),
        ("mark said the depot opens in March", ("Mark Ode",)),
        ("hazel will let me know on Tuesday", ("Hazel Whitlam",)),
        ("Hazel runs the night desk", ("Hazel Whitlam",)),
        ("the coppice is hazel and oak", ()),
        ("they mark every pallet", ()),
        ("a mark will be given for style", ()),
    ],
)
def test_a_name_that_is_a_word_counts_alone_or_where_it_speaks(
    line: str, named: tuple[str, ...]
) -> None:
    assert names_in(line, CAST) == named
