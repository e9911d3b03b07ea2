"""HTML pages through the extractor and through a run, and pages that mean harm."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleaner
from cleaner.clean import check, clean
from cleaner.document import Document, Quarantined
from cleaner.errors import UsageError
from cleaner.finished.folder import FinishedRun
from cleaner.formats import Shard
from cleaner.formats.html import parse
from cleaner.formats.html_charset import decode_page
from cleaner.formats.html_extract import read_out
from cleaner.formats.html_extractors import extractor
from cleaner.formats.html_ink import Ink
from cleaner.formats.html_patch import _tidy
from cleaner.formats.html_votes import Answer, answer, remembered
from tests.html_pages import SENTENCE, page, paragraphs

FIXTURES = Path(__file__).parent.parent / "fixtures" / "html"


def test_spans_are_offsets_into_the_markup() -> None:
    source = page(
        f"<nav>Home</nav><article>{paragraphs(3)}<p>Read more: Fares &amp; fees</p>"
        f"<p>The <b>f</b>erry runs &mdash; until autumn.</p></article>"
    )
    cleaned = clean(Document("page", source, projection=read_out(source)))
    assert cleaned.text.endswith("autumn.\nThe ferry runs — until autumn.\n")
    (teaser,) = [claim for claim in cleaned.claims if claim.rule.startswith("teaser")]
    assert source[teaser.start : teaser.end] == "Read more: Fares &amp; fees"
    rules = {claim.rule for claim in cleaned.claims}
    assert rules >= {"markup@1", "not-main-content@1", teaser.rule}
    (nav,) = [c for c in cleaned.claims if c.rule == "not-main-content@1" and c.start < 100]
    assert source[nav.start : nav.end] == "Home"


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.html")), ids=lambda path: path.stem)
def test_pages_give_the_text_beside_them(path: Path) -> None:
    entry = parse(Shard(str(path), path.name, "html"), path.read_bytes(), cleaner.Settings())
    assert not isinstance(entry, Quarantined)
    assert entry.document.reading.found == 1.0
    assert entry.document.reading.flag is None
    assert clean(entry.document).text == path.with_suffix(".txt").read_text("utf-8")


@pytest.mark.parametrize("name", ["resiliparse", "turbohtml"])
def test_the_fast_extractors_stand_behind_the_same_door(name: str) -> None:
    pytest.importorskip(name)
    source = page(f"<nav>Home</nav><article>{paragraphs(9)}</article>")
    found = read_out(source, name)
    check(name, source, found.patch, found.claims)
    assert found.by.startswith(f"{name} ")
    assert found.found == 1.0


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\r\r\n", "\n"])
def test_where_the_text_stands_is_counted_in_the_lines_of_the_page(ends: str) -> None:
    """turbohtml counts a line end as one character, of however many it is."""
    pytest.importorskip("turbohtml")
    lines = [SENTENCE.format(number) for number in range(9)]
    menu = "".join(f"<nav><a href='/{n}'>Quay {n}</a></nav>{ends}" for n in range(300))
    rows = "".join(f"<p>{line}</p>{ends}" for line in lines)
    source = page(f"{menu}<article>{ends}{rows}</article>{ends}<footer>{ends}Imprint</footer>")
    vote = extractor("turbohtml").extract(source)
    assert vote is not None
    assert vote.end is not None
    assert source[vote.start : vote.end] == f"<article>{ends}{rows}</article>"
    found = read_out(source, "turbohtml")
    assert (found.found, found.flag) == (1.0, None)
    assert list(filter(None, found.patch.apply(source).split("\n"))) == lines
    assert not any("because" in edit.insert for edit in found.patch.edits)


@pytest.mark.parametrize("name", ["trafilatura", "resiliparse", "turbohtml"])
def test_a_byte_order_mark_is_no_text(name: str) -> None:
    pytest.importorskip(name)
    source = f"\ufeff{page(f'<article>{paragraphs(9)}</article>')}"
    assert read_out(source, name).patch.apply(source).startswith("The harbour")


def test_an_extractor_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("resiliparse", "resiliparse.extract.html2text"):
        monkeypatch.setitem(sys.modules, name, None)
    extractor.cache_clear()
    with pytest.raises(UsageError, match="resiliparse can't be loaded"):
        read_out(page(paragraphs(1)), "resiliparse")


HOSTILE = {
    "1,000 nested elements": "<div>" * 1000 + paragraphs(9) + "</div>" * 1000,
    "1,000 elements never closed": page("<div>" * 1000 + paragraphs(9)),
    "60,000 nested elements": "<div>" * 60_000 + paragraphs(9) + "</div>" * 60_000,
    "50,000 attributes": page(f"<p {' '.join(f'a{n}=x' for n in range(50_000))}>{paragraphs(9)}"),
    "150,000 open tags": "<i>" * 150_000 + SENTENCE,
    "a text node of 2 MB": page(f"<p>{'A word of it. ' * 150_000}</p>"),
    "5,000 unclosed tags": page("".join(f"<b>{number} words</b" for number in range(5_000))),
    "NULs and lone surrogates": page(paragraphs(3).replace("gate", "ga\x00te\udc80")),
    "text out of sight": page("<template><p>one</p></template><svg><title>two</title></svg>"),
    "quotes never closed": page("<p a='b>one</p>" + '<p a="b>' * 50_000),
    "comments never closed": "<!-- " * 200_000 + SENTENCE,
}


@pytest.mark.parametrize("extractor", ["trafilatura", "turbohtml"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_answered_or_reported(name: str, extractor: str) -> None:
    pytest.importorskip(extractor)
    source = HOSTILE[name]
    found = read_out(source, extractor)
    check(name, source, found.patch, found.claims)
    text = found.patch.apply(source)
    assert text.strip() or found.flag
    if "Port Ellery" in Ink(source).text.replace("PortEllery", "Port Ellery"):
        assert "Port Ellery" in text


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"<meta charset=iso-8859-1>\x93caf\xe9\x94", "cp1252", "“café”"),
        (b"<meta charset=iso-8859-1>\xe2\x80\x9ccaf\xc3\xa9", "utf-8", "“café"),
        (b"<meta charset='Shift_JIS'>\x8d\x60", "cp932", "港"),
        (b'<meta http-equiv=a content="text/html; charset=koi8-r">\xcf\xd2', "koi8-r", "ор"),
        (b'<?xml version="1.0" encoding="windows-1251"?>\xee\xf0', "windows-1251", "ор"),
        (b"<meta charset=iso-2022-jp>\x1b$B9A\x1b(B", "iso-2022-jp", "港"),
        (b"<meta charset=utf-16>plain", "utf-8", "plain"),
        (b"\xff\xfe<\x00p\x00>\x00", "utf-16-le", "<p>"),
        (b"<meta charset=nonsense>plain", "utf-8", "plain"),
        (b"<meta charset=cp1252>" + b"plain " * 99 + b"\x81", "cp1252", "plain \udc81"),
    ],
)
def test_declared_encodings_are_used_and_come_back(data: bytes, encoding: str, text: str) -> None:
    decoded = decode_page(data)
    assert decoded is not None
    assert decoded.encoding == encoding
    assert decoded.text.endswith(text)
    assert decoded.text.encode(decoded.encoding, decoded.errors) == data


def test_an_answer_is_remembered_while_a_run_lasts(tmp_path: Path) -> None:
    asked = []

    def compute() -> Answer:
        asked.append(1)
        return Answer("漢字\n", 3, 9)

    for _ in range(2):
        with remembered(tmp_path / "votes"):
            assert answer("test", "a page", compute) == Answer("漢字\n", 3, 9)
        with (tmp_path / "votes").open("ab") as file:
            file.write(b'["half a line')
    assert len(asked) == 1
    with remembered(tmp_path / "votes"):
        assert answer("test", "another page", compute) == Answer("漢字\n", 3, 9)
        assert answer("test", "another page", compute) == Answer("漢字\n", 3, 9)
    assert len(asked) == 2


@pytest.mark.parametrize("name", [path.name for path in FIXTURES.glob("*.html")])
def test_a_page_is_read_out_once_while_a_run_lasts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    found = decode_page((FIXTURES / name).read_bytes())
    source = found.text if found else ""
    with remembered(tmp_path / "0.votes"):
        first = read_out(source)
    with (tmp_path / "0.readings").open("ab") as file:
        file.write(b"0123456789abcdef[[[1, 2")  # a run that was cut off
    monkeypatch.setattr("cleaner.formats.html_extract._read_out", None)
    with remembered(tmp_path / "0.votes"):
        assert read_out(source) == first == read_out(source)
        with pytest.raises(TypeError):  # it is asked, for it holds lone surrogates
            read_out(f"{source}\udcff")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "in"
    (place / "deep").mkdir(parents=True)
    for path in FIXTURES.glob("*.html"):
        (place / path.name).write_bytes(path.read_bytes())
    own = page(paragraphs(12))
    (place / "deep" / "own.htm").write_bytes(own.encode("utf-16"))
    (place / "deep" / "copy.html").write_bytes(own.replace("<p>", "<p class=a>\n").encode())
    (place / "deep" / "broken.html").write_bytes(
        page("<p>The l\xe4st b&ouml;at &hellip; left.").encode("latin-1")
    )
    (place / "empty.html").write_bytes(b"")
    (place / "bare.html").write_bytes(page("<div></div>").encode())
    (place / "image.html").write_bytes(bytes(range(256)) * 9)
    return place


@pytest.mark.parametrize("command", ["run", "dedup"])
def test_a_folder_of_pages_is_cleaned_verified_and_restored(
    folder: Path, tmp_path: Path, command: str
) -> None:
    out = tmp_path / "out"
    summary = cleaner.run([folder], out, command=command)
    assert summary.exit_code == 3
    assert summary.documents["quarantined"] == 1
    assert summary.documents["doubtful"] == 1
    assert any("1 HTML pages of doubtful text" in line for line in summary.lines())
    assert cleaner.verify(out) == []
    records = {record["id"]: record for record in FinishedRun(out).records()}
    twins = [records["deep/own.htm"]["verdict"], records["deep/copy.html"]["verdict"]]
    assert sorted(verdict["rule"] or "" for verdict in twins) == ["", "exact-duplicate"]
    assert records["tokei.html"]["projection"]["found"] == 1.0
    assert records["bare.html"]["projection"]["flag"] == "the page shows no text"
    if command == "run":
        expected = (FIXTURES / "orgel.txt").read_bytes()
        assert (out / "documents" / "orgel.html").read_bytes() == expected
        cleaner.run(out / "documents", tmp_path / "again")
        again = (tmp_path / "again" / "documents" / "orgel.html").read_bytes()
        assert again == expected
    cleaner.restore(out, tmp_path / "back")
    for path in folder.rglob("*.htm*"):
        back = tmp_path / "back" / path.relative_to(folder)
        assert back.read_bytes() == path.read_bytes(), path.name


def test_verify_notices_a_changed_byte_of_a_page_that_the_patch_put_in(tmp_path: Path) -> None:
    (tmp_path / "in.html").write_text(page("<p>The b&ouml;at left.</p><ul><li>At noon.</li></ul>"))
    out = tmp_path / "out"
    cleaner.run(tmp_path / "in.html", out)
    path = out / "documents/in.html"
    data = path.read_bytes()
    for at in range(len(data)):
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        assert cleaner.verify(out), f"byte {at}"


def test_a_story_split_off_a_page_holds_its_text_and_no_markup(tmp_path: Path) -> None:
    first = "".join(
        f"<p>The tram bridge of Port Ellery carried {n} trams on day number {n}, riders said.</p>"
        for n in range(9)
    )
    second = "".join(
        f"<p>Glass blowers in Obersee melt {n} kilos of sand &amp; ash in oven {n} at night.</p>"
        for n in range(9)
    )
    source = page(
        f"<article><h1>Tram bridge opens early</h1>{first}<p>READ NEXT</p>{second}</article>"
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "two.html").write_text(source)
    out = tmp_path / "out"
    cleaner.run(tmp_path / "in", out, cleaner.Settings(appended="split"))
    texts = [path.read_text() for path in (out / "documents").iterdir()]
    assert not any("<p>" in text or "&amp;" in text for text in texts)
    assert cleaner.verify(out) == []
    cleaner.restore(out, tmp_path / "back")
    assert (tmp_path / "back" / "two.html").read_text() == source


def test_blanks_of_an_extracted_table_are_tidied_in_linear_time() -> None:
    """A padded cell of a million blanks once cost a look at each blank from each blank."""
    text = f"Prices  \n \n\n \t| a |{' ' * 1_000_000}b |\nend" + " " * 1_000_000 + "x \t"
    tidy = _tidy(text)
    assert tidy == f"Prices\n| a |{' ' * 1_000_000}b |\nend{' ' * 1_000_000}x\n"


@given(st.text("ab |\n\t", max_size=30))
def test_tidy_text_is_what_three_replacements_make(text: str) -> None:
    wanted = re.sub(r"[ \t]+(?=\n)", "", text.strip("\n") + "\n")
    wanted = re.sub(r"(?m)^[ \t]+(?=\|)", "", re.sub(r"\n{2,}(?=[ \t]*\|)", "\n", wanted))
    assert _tidy(text) == wanted
