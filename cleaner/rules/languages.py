"""The rows that each language has of its own, joined: a table for each rule and place."""

from cleaner.rules import germanic, levantine, romance, slavic

TEASERS = germanic.TEASERS + romance.TEASERS + slavic.TEASERS + levantine.TEASERS
ANYWHERE = germanic.ANYWHERE + romance.ANYWHERE + slavic.ANYWHERE + levantine.ANYWHERE
EDGE = germanic.EDGE + romance.EDGE + slavic.EDGE + levantine.EDGE
TAIL = germanic.TAIL + romance.TAIL + slavic.TAIL
COMMENTS = germanic.COMMENTS + romance.COMMENTS + slavic.COMMENTS + levantine.COMMENTS
COMMENTS_EDGE = germanic.COMMENTS_EDGE + slavic.COMMENTS_EDGE + levantine.COMMENTS_EDGE
NEWSLETTERS = (
    germanic.NEWSLETTERS + romance.NEWSLETTERS + slavic.NEWSLETTERS + levantine.NEWSLETTERS
)
NEWSLETTERS_EDGE = (
    germanic.NEWSLETTERS_EDGE
    + romance.NEWSLETTERS_EDGE
    + slavic.NEWSLETTERS_EDGE
    + levantine.NEWSLETTERS_EDGE
)
SHARES = germanic.SHARES + romance.SHARES + slavic.SHARES + levantine.SHARES
COOKIES = germanic.COOKIES + romance.COOKIES + slavic.COOKIES + levantine.COOKIES
CREDITS = germanic.CREDITS + romance.CREDITS + slavic.CREDITS + levantine.CREDITS
BYLINES = germanic.BYLINES + romance.BYLINES + slavic.BYLINES
