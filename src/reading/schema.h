#pragma once

#include "language/language.h"

namespace rapporteur {

/// The names that language data and the program agree on: classes of terms, types of annotations, slots and attributes
/// (docs/reading.md lists what each means). Looked up once for a language; 0 where its data does not use a name.
struct Schema {
    explicit Schema(const Language& language);

    // Types of annotations.
    Symbol t_date, t_ordinal, t_office, t_person, t_body, t_body_short, t_session, t_place, t_mode, t_hold, t_chairing, t_dateline, t_published,
        t_furniture, t_agency, t_mention, t_body_ref, t_reporting, t_instrument, t_commitment, t_figure, t_change, t_history, t_milestone, t_praise, t_speech,
        t_actor, t_quote, t_skip, t_act, t_deadline, t_assessment, t_belonging;
    // Slots.
    Symbol s_day, s_day_to, s_month, s_month_to, s_year, s_weekday, s_next, s_offset, s_years, s_head, s_side, s_side_after, s_counterpart, s_name, s_before,
        s_after, s_bare, s_honorific, s_kind, s_international, s_organisation, s_preparatory, s_ordinal, s_body, s_status, s_city, s_mode, s_place,
        s_date, s_agency, s_who, s_party, s_session, s_reports, s_items, s_action, s_actor, s_object, s_strength, s_trigger, s_actions, s_speaker, s_value,
        s_unit, s_comparator, s_measure, s_period, s_direction, s_what, s_clause, s_first, s_second, s_noun, s_form, s_caption, s_end, s_with, s_here, s_subject, s_relation, s_city_name, s_shared, s_abroad, s_away;
    // Attributes of terms.
    Symbol a_party, a_value, a_city, a_kind, a_offset, a_meets, a_strength, a_id, a_unit, a_op, a_status, a_mode, a_noun, a_level, a_relation, a_weak, a_lacks, a_only, a_system, a_in_name, a_one, a_past, a_plural, a_state, a_seat;
    // Classes of terms.
    Symbol c_country, c_demonym, c_capital, c_city, c_organisation, c_agency, c_month, c_weekday, c_ordinal, c_numeral, c_multiplier, c_area, c_topic,
        c_verb, c_verb_base, c_verb_gerund, c_body_word, c_joint_word, c_pronoun, c_both, c_function_word, c_office_head, c_not_name, c_region, c_direction,
        c_conjunction, c_comma, c_clause_break, c_quote_open, c_quote_close, c_deadline, c_adverb, c_stop, c_given_name, c_domestic_word, c_body_head, c_summit_head, c_session_word, c_session_head, c_honorific, c_witness, c_currency, c_comparator, c_unit_noun, c_change_up, c_change_down, c_say, c_praise, c_modal_strength, c_not_party, c_clause_end, c_clause_end_keep, c_infinitive, c_office_modifier, c_office_of, c_updated_word;
    Symbol v_yes, v_presidential, v_later;
};

}  // namespace rapporteur
