#pragma once

#include "language/language.h"

namespace rapporteur {

/// The names that language data and the program agree on: classes of terms, types of annotations, slots and attributes
/// (docs/reading.md lists what each means). Looked up once for a language; 0 where its data does not use a name.
struct Schema {
    explicit Schema(const Language& language);

    // Types of annotations.
    Symbol t_act;
    Symbol t_agency;
    Symbol t_assessment;
    Symbol t_baseline;
    Symbol t_belonging;
    Symbol t_body;
    Symbol t_body_short;
    Symbol t_chairing;
    Symbol t_change;
    Symbol t_clause_end;
    Symbol t_commitment;
    Symbol t_date;
    Symbol t_dateline;
    Symbol t_deadline;
    Symbol t_doer;
    Symbol t_figure;
    Symbol t_furniture;
    Symbol t_history;
    Symbol t_hold;
    Symbol t_instrument;
    Symbol t_list_item;
    Symbol t_measure;
    Symbol t_mention;
    Symbol t_milestone;
    Symbol t_mode;
    Symbol t_office;
    Symbol t_ordinal;
    Symbol t_period;
    Symbol t_person;
    Symbol t_place;
    Symbol t_published;
    Symbol t_reporting;
    Symbol t_session;
    Symbol t_source;
    Symbol t_target;

    // Slots of annotations.
    Symbol s_abroad;
    Symbol s_action;
    Symbol s_actor;
    Symbol s_after;
    Symbol s_agency;
    Symbol s_amount;
    Symbol s_away;
    Symbol s_before;
    Symbol s_body;
    Symbol s_city;
    Symbol s_comparator;
    Symbol s_count;
    Symbol s_date;
    Symbol s_day;
    Symbol s_day_to;
    Symbol s_direction;
    Symbol s_end;
    Symbol s_flexible;
    Symbol s_form;
    Symbol s_head;
    Symbol s_here;
    Symbol s_international;
    Symbol s_its;
    Symbol s_kind;
    Symbol s_known;
    Symbol s_mode;
    Symbol s_month;
    Symbol s_month_to;
    Symbol s_name;
    Symbol s_needs;
    Symbol s_next;
    Symbol s_noun;
    Symbol s_object;
    Symbol s_offset;
    Symbol s_ordinal;
    Symbol s_organisation;
    Symbol s_party;
    Symbol s_place;
    Symbol s_shared;
    Symbol s_side;
    Symbol s_side_after;
    Symbol s_status;
    Symbol s_strength;
    Symbol s_subject;
    Symbol s_together;
    Symbol s_unit;
    Symbol s_value;
    Symbol s_weekday;
    Symbol s_what;
    Symbol s_who;
    Symbol s_with;
    Symbol s_year;
    Symbol s_year_to;
    Symbol s_years;

    // Attributes of terms.
    Symbol a_adjective;
    Symbol a_asks;
    Symbol a_city;
    Symbol a_id;
    Symbol a_in_name;
    Symbol a_joint;
    Symbol a_lacks;
    Symbol a_level;
    Symbol a_many;
    Symbol a_multiplier;
    Symbol a_noun;
    Symbol a_one;
    Symbol a_only;
    Symbol a_party;
    Symbol a_past;
    Symbol a_plural;
    Symbol a_relation;
    Symbol a_seat;
    Symbol a_small;
    Symbol a_state;
    Symbol a_system;
    Symbol a_vague;
    Symbol a_value;
    Symbol a_weak;

    // Classes of terms.
    Symbol c_adverb;
    Symbol c_agency;
    Symbol c_area;
    Symbol c_auxiliary;
    Symbol c_beside_word;
    Symbol c_body_head;
    Symbol c_body_word;
    Symbol c_both;
    Symbol c_bracket_open;
    Symbol c_capital;
    Symbol c_city;
    Symbol c_clause_break;
    Symbol c_clause_end;
    Symbol c_clause_end_keep;
    Symbol c_comma;
    Symbol c_comparator;
    Symbol c_conjunction;
    Symbol c_country;
    Symbol c_dash;
    Symbol c_demonym;
    Symbol c_determiner;
    Symbol c_direction;
    Symbol c_domestic_noun;
    Symbol c_domestic_word;
    Symbol c_factor_verb;
    Symbol c_function_word;
    Symbol c_future_word;
    Symbol c_honorific;
    Symbol c_infinitive;
    Symbol c_instrument;
    Symbol c_issue_verb;
    Symbol c_joint_matter;
    Symbol c_joint_word;
    Symbol c_level_link;
    Symbol c_level_reference;
    Symbol c_level_word;
    Symbol c_measure_word;
    Symbol c_modal_strength;
    Symbol c_multiplier;
    Symbol c_numeral;
    Symbol c_office_head;
    Symbol c_office_modifier;
    Symbol c_office_of;
    Symbol c_ordinal;
    Symbol c_organisation;
    Symbol c_preposition;
    Symbol c_pronoun;
    Symbol c_quote_close;
    Symbol c_quote_open;
    Symbol c_region;
    Symbol c_say;
    Symbol c_session_head;
    Symbol c_session_word;
    Symbol c_speech_close;
    Symbol c_standing_body;
    Symbol c_stop;
    Symbol c_summit_head;
    Symbol c_topic;
    Symbol c_updated_word;
    Symbol c_verb;
    Symbol c_verb_base;
    Symbol c_verb_gerund;
    Symbol c_verb_past;
    Symbol c_verb_strength;
    Symbol c_verb_third;
    Symbol c_witness;

    // Values.
    Symbol v_later;
    Symbol v_presidential;
    Symbol v_yes;
};

}  // namespace rapporteur
