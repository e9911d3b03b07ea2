/* What the lines of a page are together: whether a story may begin among them, or stand above its own
   headline. See cleaner/stories: a story has text below a line that is no sentence, or a cue line
   announces it, or its headline stands twice. */

#include "_scan_line.h"

enum { NEAR = 28 };        /* lines among which one that stands again is sought */
enum { BLOCK_LINES = 14 }; /* from a headline to the text below it, at most */
/* The lines, and their length, of text that a margin breaks: as in stories/blocks.py. */
enum { LEAST_BROKEN = 6, BROKEN = 30, UNBROKEN = 120 };

typedef struct {
    int64_t headline;      /* the last line that may open a story, or -1 */
    int64_t broken, lines; /* those that a margin may have broken; all that are written */
    int has_body, is_announced, may_be_broken;
    int64_t number;        /* of the last line among all */
    uint64_t near[NEAR];   /* what the words of the last lines add up to */
    int opens;
} Stories;

static uint64_t words_of(const Scan *scan)
{
    uint64_t sum = 1;
    for (int i = 0; i < scan->count; i++)
        sum = mix(sum ^ scan->line[i]);
    return sum;
}

/* Whether the line is one of those near, but for the one right above. */
static int stands_again(const Stories *page, uint64_t words)
{
    for (int i = 1; i < NEAR; i++)
        if (page->near[(page->lines + NEAR - 1 - i) % NEAR] == words)
            return 1;
    return 0;
}

/* Whether a line ends in one full stop, and so is neither headline nor broken off. */
static int is_stopped(const Scan *scan, const uint8_t *line)
{
    const uint8_t *end = scan->visible;
    if (end - line > 1 && end[-1] == '.')
        return end[-2] != '.';
    return end - line > 2 && !memcmp(end - 3, "\xE3\x80\x82", 3);
}

/* Whether text that a margin broke may go on with this line. */
static int may_go_on(const Stories *page, const Scan *scan, const uint8_t *line)
{
    return scan->number == page->number + 1 || *line >= 0x80 || *line <= ' ' ||
           (*line >= 'a' && *line <= 'z');
}

/* Take a written line into account. */
static void add_to_page(Stories *page, const Scan *scan, const uint8_t *line)
{
    const int *limits = scan->cues->limits;
    int64_t length = scan->last - scan->first;
    int64_t more = (scan->visible - line) - (scan->last - scan->start); /* bytes beside ASCII */
    int is_body = length + more / 2 >= limits[SHORTEST_BODY];
    int is_short = length <= limits[LONGEST_OPENING], is_open = !is_stopped(scan, line);
    uint64_t words = is_short ? words_of(scan) : 0;
    page->broken += page->may_be_broken && may_go_on(page, scan, line);
    page->may_be_broken = length >= BROKEN && length <= UNBROKEN && is_open;
    page->opens |= page->is_announced || (is_short && stands_again(page, words)) ||
                   (is_body && page->headline >= 0 && page->lines - page->headline <= BLOCK_LINES);
    page->is_announced = length <= limits[LONGEST_CUE] && (scan->is_cue || scan->is_far);
    if (page->has_body && is_short && is_open)
        page->headline = page->lines;
    page->has_body |= is_body;
    page->near[page->lines++ % NEAR] = words;
    page->number = scan->number;
}

/* Whether a story may begin on the page; of one that a margin may have broken nothing is known. */
static int may_open(const Stories *page)
{
    return page->opens || (page->lines >= LEAST_BROKEN && 10 * page->broken >= 3 * page->lines);
}
