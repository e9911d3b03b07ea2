/* One line of a text as a pass over it sees it: its signs and its end, and so what it may be.
   See cleaner/scan.py. */

#ifndef CLEANER_SCAN_LINE_H
#define CLEANER_SCAN_LINE_H

#include "_scan_words.h"

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
    scan->is_cue = scan->is_far = scan->is_listed = scan->is_ended = scan->has_bar = scan->has_lower = 0;
    scan->count = scan->has_pairs = scan->count_of_hits = scan->is_joined = scan->is_mixed = 0;
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
    scan->has_bar |= code == '|';
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
    if (length <= limits[LONGEST_TITLE] && (scan->is_listed || scan->is_ended || scan->has_bar ||
                                            (scan->has_any_letter && !scan->has_lower)))
        kinds |= LISTS;
    scan->written++;
    return scan->is_mixed ? kinds | MIXED : kinds;
}

#endif
