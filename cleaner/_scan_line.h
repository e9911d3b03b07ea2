/* One line of a text as a pass over it sees it: which words it holds, and so what it may be. See
   cleaner/scan.py. */

#include <stdint.h>
#include <string.h>

#include "_cues.h"

/* What a line may be. */
enum { CUE = 1, PIECES = 2, DATED = 4, STUB = 8, CAPTION = 16, REPEATED = 32, STORY = 64,
       MIXED = 128 };

typedef struct {
    const uint8_t *line; /* where it begins */
    uint64_t sum;        /* what its letters and digits add up to, or 0 */
    int64_t least, most; /* of these, folded: some become two or three */
    int folds;           /* of these, as they stand */
} Headline;

typedef struct {
    const Cues *cues;
    const uint8_t *end;     /* of the text */
    const uint8_t *visible; /* behind the last character of the line that is no blank */
    int64_t at, start;      /* of the character and of the line, in characters */
    int64_t first, last;    /* of the visible characters */
    int64_t mark, credit;   /* behind the last sign, and the last word, of a credit */
    int64_t number, written;
    Word word;
    Headline first_lines[OPENING];
    int length, folds, blanks;   /* of the word; of the headline; in a row */
    int kinds, is_wide, is_open; /* is_open: no word stood before that a row could begin with */
    int has_divider, has_letter; /* the run of characters between blanks */
    int has_word, words;         /* a letter or a digit; the runs that have one */
    int has_sign;                /* one that is a cue where no letter stands before a divider */
    int is_dated, has_digit, is_headline, is_joined;
    int is_sentence, is_broken;  /* a stop was the last but for quotation marks; and for blanks */
    int is_numbered, has_any_letter; /* a digit stands before the first letter */
    int is_mixed;                    /* a Latin and a Cyrillic letter stood side by side */
    uint32_t before;
    uint64_t line[MOST_WORDS];   /* the words of the line */
    int count;
    const Slot *hits[MOST_HITS]; /* the words that rows ask for */
    uint32_t where[MOST_HITS];   /* FIRST, INNER and NUMBERED, where each stands as such */
    int count_of_hits;
} Scan;

/* Rows that take no sentences and rows that do leave bits of their own. */
static void add_cue(Scan *scan, uint32_t kinds, uint32_t wanted)
{
    if (kinds & wanted)
        scan->kinds |= CUE;
    if (kinds >> IN_SENTENCE & wanted)
        scan->kinds |= CUE << IN_SENTENCE;
}

/* Keep a word for the rows that ask for it, until all words of its line are known. */
static void add_hit(Scan *scan, const Slot *slot, uint32_t where)
{
    if (scan->count_of_hits < MOST_HITS) {
        scan->where[scan->count_of_hits] = where;
        scan->hits[scan->count_of_hits++] = slot;
    } else
        scan->kinds |= CUE | CUE << IN_SENTENCE;
}

static void close_word(Scan *scan)
{
    const Slot *slot;
    uint64_t word;
    uint32_t kinds, where;
    if (!scan->length)
        return;
    word = hash_of(&scan->word);
    slot = cue_of(scan->cues, word);
    kinds = slot ? slot->kinds : 0;
    if (scan->count < MOST_WORDS)
        scan->line[scan->count++] = word;
    where = INNER | (scan->is_open ? FIRST : 0) | (scan->is_numbered ? NUMBERED : 0);
    if (kinds >> ASKED & where)
        add_hit(scan, slot, where);
    scan->is_dated &= kinds & DATE || scan->is_wide;
    if (kinds & CREDIT_WORD)
        scan->credit = scan->at;
    scan->length = 0;
    scan->word = (Word){0, 0, 0};
}

/* Where one of some words, or pairs of them, stands in the line from a place on; `end` if nowhere. */
static int place_of(const Scan *scan, int at, int end, const uint64_t *words, uint64_t count)
{
    for (; at < end; at++) {
        uint64_t word = scan->line[at];
        uint64_t both = at + 1 < scan->count ? pair(word, scan->line[at + 1]) : word;
        for (uint64_t i = 0; i < count; i++)
            if (word == words[i] || both == words[i])
                return at;
    }
    return end;
}

/* Whether the line begins with what a row asks for, and holds a word of each other group behind. */
static int holds(const Scan *scan, const uint64_t *asked)
{
    uint64_t groups = *asked++;
    int at = 0;
    if (scan->count == MOST_WORDS || !scan->count)
        return 1;
    for (uint64_t i = 0; i < groups; i++) {
        uint64_t count = *asked++;
        int end = i ? scan->count : 1;
        if (count) {
            at = place_of(scan, at, end, asked, count);
            if (at++ == end)
                return 0;
        }
        asked += count;
    }
    return 1;
}

/* Whether some row could match the line. */
static int may_match(const Scan *scan)
{
    const Cues *cues = scan->cues;
    for (int i = 0; i < scan->count_of_hits; i++)
        for (uint32_t at = scan->hits[i]->links; at; at = cues->links[at - 1].next) {
            const Row *row = &cues->rows[cues->links[at - 1].row];
            uint32_t kinds = scan->is_sentence ? row->kinds >> IN_SENTENCE : row->kinds;
            if (kinds & scan->where[i] && holds(scan, &cues->asked[row->asked]))
                return 1;
        }
    return 0;
}

static void letter(Scan *scan, uint32_t code)
{
    const Slot *slot;
    if (!scan->length)
        scan->is_wide = code >= WIDE;
    extend_by(&scan->word, code);
    if (++scan->length > 2 || !scan->is_wide)
        return;
    slot = cue_of(scan->cues, hash_of(&scan->word));
    if (slot)
        add_cue(scan, slot->kinds, HEAD_INNER | (scan->is_open ? HEAD_FIRST : 0));
}

static void close_run(Scan *scan)
{
    if (scan->has_letter)
        scan->is_open = 0;
    else if (scan->has_sign)
        scan->kinds |= CUE | CUE << IN_SENTENCE;
    scan->words += scan->has_word;
    scan->has_divider = scan->has_letter = scan->has_word = scan->has_sign = 0;
}

static void open_line(Scan *scan)
{
    scan->start = scan->first = scan->last = scan->at;
    scan->mark = scan->credit = INT32_MIN;
    scan->folds = scan->blanks = scan->kinds = scan->has_digit = scan->words = 0;
    scan->is_open = scan->is_dated = scan->is_headline = 1;
    scan->before = 0;
    scan->is_sentence = scan->is_broken = scan->is_numbered = scan->has_any_letter = 0;
    scan->count = scan->count_of_hits = scan->is_joined = scan->is_mixed = 0;
}

/* A word has ended, if one was open; whatever else a character may mean for its line. */
static void sign(Scan *scan, uint32_t what, uint32_t code, const uint8_t *next)
{
    close_word(scan);
    if (what & DIVIDER && !scan->has_letter)
        scan->has_divider = 1;
    if (what & SIGN && !scan->has_word)
        scan->kinds |= CUE | CUE << IN_SENTENCE;
    scan->has_sign |= (what & ALONE) != 0;
    if (what & DIGIT) {
        scan->is_numbered |= !scan->has_any_letter;
        scan->has_digit = 1;
    }
    if (what & PIECE || (what & SPACED && scan->before == ' ' && next < scan->end && *next == ' '))
        scan->kinds |= PIECES;
    /* emphasis and links are taken out of a line, which may join words */
    if ((code == '*' && scan->before == '*') || (code == '(' && scan->before == ']'))
        scan->is_joined = 1;
    if (code == '|' && scan->before == ' ' && next < scan->end && *next == ' ' && scan->folds)
        scan->is_headline = 0;
    scan->blanks = what & SPACE ? scan->blanks + 1 : 0;
    if (what & SPACE)
        close_run(scan);
    if (scan->blanks >= 3)
        scan->kinds |= PIECES;
}

static int is_finished(const Scan *scan, const uint8_t *line)
{
    Py_ssize_t count = PyTuple_Size(scan->cues->endings);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *ending = PyTuple_GetItem(scan->cues->endings, i);
        Py_ssize_t size = PyBytes_Size(ending);
        if (scan->visible - line >= size &&
            !memcmp(scan->visible - size, PyBytes_AsString(ending), (size_t)size))
            return 1;
    }
    return 0;
}

/* What the letters and digits of a headline add up to, before a site's name behind a bar. */
static uint64_t sum_of(const Cues *cues, Headline *headline)
{
    const uint8_t *at = headline->line;
    for (int folds = headline->sum ? headline->folds : 0; folds < headline->folds;) {
        uint32_t code;
        at = decode(at, &code);
        headline->sum += cues->weights[code];
        folds += cues->weights[code] != 0;
    }
    return headline->sum;
}

/* Whether one of the first three lines has the same letters, number for number. */
static int is_repeated(Scan *scan, const uint8_t *line)
{
    int64_t more = (scan->visible - line) - (scan->last - scan->start); /* bytes beside ASCII */
    Headline own = {line, 0, scan->folds, scan->folds + 2 * more, scan->folds};
    int found = 0;
    if (own.folds >= scan->cues->limits[SHORTEST_HEADLINE])
        for (int64_t i = 0; i < scan->written && i < OPENING && !found; i++) {
            Headline *other = &scan->first_lines[i];
            found = own.least <= other->most && other->least <= own.most &&
                    sum_of(scan->cues, &own) == sum_of(scan->cues, other);
        }
    if (scan->written < OPENING)
        scan->first_lines[scan->written] = own;
    return found;
}

/* Whether the end of a line, as far as a credit reaches, holds a word of captions. */
static int has_mark(const Scan *scan, const uint8_t *line)
{
    char folded[MOST_CREDIT + 1];
    const uint8_t *at = scan->visible;
    int count = 0;
    for (int seen = 0; at > line && seen < scan->cues->limits[CREDIT]; seen += (*at & 0xC0) != 0x80)
        at--;
    while (at < scan->visible && count < MOST_CREDIT) {
        uint32_t code;
        at = decode(at, &code);
        code = (uint32_t)(scan->cues->entries[code] & CODE);
        folded[count++] = (char)(code > 0 && code < 0x80 ? code : ' ');
    }
    folded[count] = 0;
    for (int i = 0; i < scan->cues->count_of_marks; i++)
        if (strstr(folded, scan->cues->marks[i]) != NULL)
            return 1;
    return 0;
}

/* What the line may be; the flags of the page among them. */
static int close_line(Scan *scan, const uint8_t *line)
{
    const int *limits = scan->cues->limits;
    int64_t length = scan->last - scan->first;
    int kinds;
    close_word(scan);
    close_run(scan);
    if (!length)
        return 0;
    kinds = scan->is_sentence ? scan->kinds >> IN_SENTENCE | (scan->kinds & PIECES) : scan->kinds & 0xFF;
    if (length > limits[ROW])
        kinds &= ~CUE;
    else if (scan->is_joined || (scan->is_open && limits[MAY_BE_WORDLESS]) ||
             (scan->words < 2 && limits[MAY_BE_ALONE]) || may_match(scan))
        kinds |= CUE;
    if (length > limits[ROW_OF_PIECES])
        kinds &= ~PIECES;
    if ((scan->is_dated || scan->is_joined) && scan->has_digit &&
        scan->folds <= limits[LONGEST_DATE])
        kinds |= DATED;
    if (length <= limits[LONGEST_STUB])
        kinds |= STUB;
    if (length >= limits[SHORTEST_CAPTION] && length <= limits[LONGEST_CAPTION] &&
        scan->credit > scan->last - limits[CREDIT] &&
        (scan->mark > scan->last - limits[CREDIT] || has_mark(scan, line)))
        kinds |= CAPTION;
    if (is_repeated(scan, line))
        kinds |= REPEATED;
    if (scan->written >= 2 && length <= limits[LONGEST_OPENING] && !is_finished(scan, line))
        kinds |= STORY;
    scan->written++;
    return scan->is_mixed ? kinds | MIXED : kinds;
}
