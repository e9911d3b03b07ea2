/* The words of one line of a text, and which rows could match it: see cleaner/scan.py. */

#ifndef CLEANER_SCAN_WORDS_H
#define CLEANER_SCAN_WORDS_H

#include <stdint.h>
#include <string.h>

#include "_cues.h"

/* What a line may be. */
enum { CUE = 1, PIECES = 2, DATED = 4, STUB = 8, CAPTION = 16, REPEATED = 32, STORY = 64,
       MIXED = 128, OPENS = 256, LISTS = 512 };

typedef struct {
    const uint8_t *line; /* where it begins */
    uint64_t sum;        /* what its letters and digits add up to, or 0 */
    int64_t least, most; /* of these, folded: some become two or three */
    int folds;           /* of these, as they stand */
} Headline;

typedef struct {
    Cues *cues;
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
    int is_cue, is_far;              /* the first word is one of cue lines; not all is plain Latin */
    int is_listed, is_ended;         /* begins, or ends, as the titles of lists do */
    int has_bar, has_lower;
    int has_other_ends;              /* a line ended that no line feed ends: most may, of this text */
    int is_mixed;                    /* a Latin and a Cyrillic letter stood side by side */
    uint32_t before;
    uint64_t line[MOST_WORDS];   /* the words of the line */
    uint64_t pairs[MOST_WORDS];  /* each with the one behind it, once a row asks for them */
    uint64_t filter[LINE_BITS / 64]; /* of all of these */
    int count, has_pairs;
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

/* A word of the line ends here. */
static void take_word(Scan *scan, uint64_t word)
{
    const Slot *slot = cue_of(scan->cues, word);
    uint32_t where, kinds = slot ? slot->kinds : 0;
    scan->is_cue |= !scan->count && kinds & STORY_CUE;
    if (scan->count < MOST_WORDS)
        scan->line[scan->count++] = word;
    scan->is_dated &= kinds & DATE || scan->is_wide;
    if (!kinds)
        return;
    where = INNER | (scan->is_open ? FIRST : 0) | (scan->is_numbered ? NUMBERED : 0);
    if (kinds >> ASKED & where)
        add_hit(scan, slot, where);
    if (kinds & CREDIT_WORD)
        scan->credit = scan->at;
}

static void close_word(Scan *scan)
{
    if (!scan->length)
        return;
    take_word(scan, hash_of(&scan->word));
    scan->length = 0;
    scan->word = (Word){0, 0, 0};
}

static void add_to_filter(Scan *scan, uint64_t word)
{
    scan->filter[word % LINE_BITS / 64] |= UINT64_C(1) << word % 64;
}

/* Pair the words of the line, the last one with nothing. */
static void pair_words(Scan *scan)
{
    memset(scan->filter, 0, sizeof scan->filter);
    for (int i = 0; i < scan->count; i++) {
        int is_last = i + 1 == scan->count;
        scan->pairs[i] = is_last ? scan->line[i] : pair(scan->line[i], scan->line[i + 1]);
        add_to_filter(scan, scan->line[i]);
        add_to_filter(scan, scan->pairs[i]);
    }
    scan->has_pairs = 1;
}

/* Where one of some words, or pairs of them, stands in the line from a place on; `end` if nowhere. */
static int place_of(const Scan *scan, int at, int end, const uint64_t *words, uint64_t count)
{
    for (uint64_t i = 0; i < count; i++)
        if (scan->filter[words[i] % LINE_BITS / 64] >> words[i] % 64 & 1)
            for (int place = at; place < end; place++)
                if (scan->line[place] == words[i] || scan->pairs[place] == words[i])
                    end = place;
    return end;
}

/* Whether the line begins with what a row asks for, and holds a word of each other group behind. */
static int holds(Scan *scan, const uint64_t *asked)
{
    uint64_t groups = *asked++;
    int at = 0;
    if (scan->count == MOST_WORDS || !scan->count)
        return 1;
    if (!scan->has_pairs)
        pair_words(scan);
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
static int may_match(Scan *scan)
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

#endif
