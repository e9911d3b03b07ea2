"""Which test holds the tool to which promise on bad inputs and faults, and the small ones missing.

Rows are named by the input or fault; a row without a quick test is measured by a script.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent

FAULTS = {
    "1 bytes that are no UTF-8": (
        "encoding: any_bytes_come_back_or_are_called_binary",
        "encoding: a_few_broken_bytes_do_not_change_the_encoding",
        "jsonl: a_bad_line_is_quarantined_and_the_run_goes_on",
    ),
    "2 two encodings in one file": ("encoding: a_file_of_two_encodings_loses_no_byte",),
    "3 byte order marks, UTF-16": (
        "encoding: a_byte_order_mark_decides_and_stays_in_the_text",
        "encoding: utf_16_without_a_mark_is_known_by_its_nuls",
    ),
    "4 NUL and control characters": (
        "encoding: any_bytes_come_back_or_are_called_binary",
        "clean: the_laws_hold_on_any_text",
        "run: run_cleans_drops_and_restores",
    ),
    "5 lone surrogates in JSON": (
        "jsonl: a_bad_line_is_quarantined_and_the_run_goes_on",
        "clean: lone_surrogates_survive_a_record",
        "minhash: a_surrogate_separates_words_and_never_fails",
    ),
    "6 big numbers, NaN, repeated keys, spacing": (
        "jsonl: only_the_text_value_changes",
        "jsonl: a_patch_carries_over_to_the_raw_token_and_back",
    ),
    "7 line ends": (
        "clean: line_ends_of_another_system_give_the_same_cleaning",
        "clean: a_text_without_final_line_end_keeps_none",
        "patch: lines_do_not_end_at_form_feeds_or_next_line",
    ),
    "8 a line over the limit": (
        "jsonl: a_line_over_the_limit_is_streamed_past_in_little_memory",
        "duplicates: a_line_of_any_length_is_read_or_quarantined",
    ),
    "9 millions of lines": ("dedup: a_limit_on_memory_holds", "scripts/bench"),
    "10 empty files and texts": (
        "run: run_cleans_drops_and_restores",
        "jsonl: files_without_records_are_kept",
        "dedup: short_texts_are_neither_merged_nor_lost",
    ),
    "11 copies of one page": ("dedup: many_copies_cost_one_comparison_each", "scripts/bench"),
    "12 near copies of one page": ("dedup: a_template_makes_no_work_and_hides_no_duplicate",),
    "13 chains of overlaps": ("dedup: a_chain_loses_only_twins_of_what_is_kept",),
    "14 flooded buckets": (
        "choice: the_hash_key_changes_hashes_and_no_decision",
        "dedup: a_search_that_is_cut_is_reported",
    ),
    "15 patterns that backtrack": ("rules: a_pattern_never_backtracks_through_groups_in_groups",),
    "16 bombs": (
        "bombs: a_bomb_is_cut_off",
        "bombs: a_bomb_within_a_warc_record_is_cut_off",
    ),
    "17 cut files": (
        "damage: no_loss_is_silent",
        "jsonl: a_cut_stream_is_reported_wherever_it_is_cut",
        "warc: a_cut_is_reported_wherever_it_is",
    ),
    "18 flipped bits": ("damage: verify_notices_a_flip_in_what_it_wrote", "scripts/damage"),
    "19 hostile HTML": (
        "html: hostile_pages_are_answered_or_reported",
        "html_source: no_page_is_silently_empty",
        "limits: a_page_that_kills_its_worker_keeps_all_of_its_text",
    ),
    "20 ids that are paths": (
        "surroundings: ids_never_become_paths",
        "remote: no_key_leads_out_of_the_output",
    ),
    "21 links": ("surroundings: links_are_named_and_not_followed",),
    "22 an output over an input": (
        "run: an_output_over_an_input_is_refused_before_any_write",
        "run: a_folder_with_other_things_is_not_taken",
    ),
    "23 a disk that is full or refuses": (
        "resume: where_there_is_no_room_one_line_says_so",
        "surroundings: what_the_system_refuses_is_said_and_can_be_taken_up",
    ),
    "24 kill -9": ("resume: a_run_killed_at_any_change_is_taken_up", "scripts/kill"),
    "25 power loss": ("resume: a_block_that_was_lost_with_the_power_is_made_again",),
    "26 two runs on one output": (
        "resume: a_second_run_is_refused_while_one_is_alive",
        "resume: of_two_runs_on_one_output_one_is_refused_and_harms_nothing",
    ),
    "27 inputs that change": (
        "resume: inputs_that_change_during_a_run_are_noticed",
        "resume: inputs_that_changed_in_between_are_noticed",
        "remote: a_source_that_changes_is_noticed",
    ),
    "28 file names of any bytes": (
        "run: names_that_are_no_utf8_are_processed",
        "check_git: names_of_any_bytes_are_looked_at",
    ),
    "29 scripts in the data": (
        "report: payloads_in_every_field_never_act",
        "report: the_policy_names_the_only_style_and_script",
        "scripts/check_report",
    ),
    "30 formulas in CSV": ("delimited: a_removal_makes_no_formula_of_a_cell",),
    "31 terminal escapes": (
        "terminal: no_command_sends_what_a_terminal_would_act_on",
        "scripts/fuzz_terminal",
    ),
    "32 secrets in reports": (
        "report: what_looks_like_a_secret_is_dotted_out_wherever_it_stands",
        "report: a_redacted_report_holds_no_word_of_the_texts",
    ),
    "33 loading what may act": ("layers: nothing_unsafe_and_one_way_to_split_lines",),
    "34 old versions of others": (
        "faults: every_requirement_has_a_lower_bound",
        "faults: the_lock_pins_what_is_required_by_digests",
    ),
    "35 the network": ("surroundings: a_run_needs_no_network",),
    "36 hash seeds, workers, order": (
        "matrix: decisions_do_not_depend_on_how_they_are_reached",
        "run: workers_and_repetition_change_no_byte",
        "dedup: hash_seeds_do_not_matter",
    ),
    "37 other Unicode versions": (
        "kernel: the_scheme_is_frozen",
        "kernel: a_kernel_reads_every_code_point_as_the_specification_does",
        "run: run_json_names_the_unicode_versions_that_decisions_rest_on",
    ),
    "38 too much removed": (
        "clean: nearly_everything_is_never_removed",
        "choice: an_alarm_stops_a_run_that_would_empty_a_source",
    ),
    "39 doing it twice, other orders": (
        "pages: cleaning_a_cleaned_page_changes_nothing",
        "matrix: the_order_of_inputs_does_not_matter_where_the_id_decides",
    ),
    "40 clock, locale, umask": ("surroundings: the_same_bytes_whatever_the_surroundings",),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_has_its_tests(fault: str) -> None:
    for place in FAULTS[fault]:
        module, _, name = place.partition(": ")
        if not name:
            assert (ROOT / module).is_file()
            continue
        tree = ast.parse((ROOT / "tests" / f"test_{module}.py").read_text("utf-8"))
        names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
        assert f"test_{name}" in names


def test_the_faults_are_numbered() -> None:
    assert [int(name.split()[0]) for name in FAULTS] == list(range(1, 41))


def test_every_requirement_has_a_lower_bound() -> None:
    """Also that of the parser of pages, which comes with another package."""
    wanted = [row.partition(";")[0].strip() for row in metadata.requires("cleaner") or []]
    others = [row for row in wanted if not row.startswith("cleaner")]
    assert len(others) > 10
    assert [row for row in others if not re.search(r">=\d", row)] == []
    assert "lxml>=6.1" in others


def test_the_lock_pins_what_is_required_by_digests() -> None:
    """All that a user may install; not what the tests need beside it."""
    rows = (ROOT / "requirements.lock").read_text("utf-8").replace("\\\n", "").splitlines()
    pins = [row.partition("--hash=sha256:") for row in rows if not row.startswith("#")]
    assert all(digests for _, _, digests in pins)
    pinned: dict[str, list[str]] = defaultdict(list)
    for requirement, _, _ in pins:
        pin = Requirement(requirement)
        pinned[canonicalize_name(pin.name)] += [one.version for one in pin.specifier]
    for wanted in map(Requirement, metadata.requires("cleaner") or []):
        if wanted.name != "cleaner" and 'extra == "test"' not in str(wanted.marker):
            versions = pinned[canonicalize_name(wanted.name)]
            assert versions
            assert all(version in wanted.specifier for version in versions)
