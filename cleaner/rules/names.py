"""What names of people and agencies look like, as parts of patterns."""

from __future__ import annotations

_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яёѓ-џґα-ώάέήίόύώčšžłśęąńćźěřůťďňőűğışțăđľĺŕėįųūāēīģķļņơưạ-ỹ]"
_PARTICLES = (
    "de|del|della|der|den|di|da|do|dos|du|la|le|el|al|bin|ibn|von|van|zu|y|e|et|und|and|og|och|via"
    "|dpa|afp|epd|apa|imago|picture-alliance|picture|alliance"
)
_NAME = rf"{_CAPITAL}[\w.'-]{{0,30}}"
NAMES = rf"{_NAME}(?:[ ,/|&·]{{1,3}}(?:{_NAME}|{_PARTICLES})){{0,9}}"
"""Names of people and agencies: capitals, but for particles between them."""
TWO = rf"{_NAME} (?={_CAPITAL}){NAMES}"
"""A name of two words at least."""
TITLE = rf"[«»„“\"‘'¿¡(]{{0,2}}(?:{_CAPITAL}|[0-9]).{{2,160}}"
"""A title: it begins with a capital or a figure; scripts without capitals have none."""
