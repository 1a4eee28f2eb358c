#include "reading/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/utf8.h"
#include "language/built_in.h"
#include "reading/reading_json.h"
#include "reading/reading_spans.h"

namespace rapporteur {
namespace {

const Reader& reader() {
    static const Reader made = *Reader::make(built_in_data());
    return made;
}

Document document(std::string text) {
    Document out;
    out.text = std::move(text);
    return out;
}

bool spans_are_good(const Reading& reading, const std::string& text) {
    for (const Span span : spans_of(reading)) {
        if (span.empty() || span.end > text.size() || !is_utf8_boundary(text, span.begin) ||
            !is_utf8_boundary(text, span.end))
            return false;
    }
    return true;
}

TEST(Reader, ReadsTheSameWhateverItReadBefore) {
    const Document a =
        document("Chinese Premier Li Qiang met Russian Prime Minister Mikhail Mishustin in Moscow on Wednesday.");
    const Document b =
        document("The 5th session of the India-Japan Joint Commission was held in Tokyo on May 3, 2023.");
    Reader::Workspace workspace;
    const std::string first = reading_to_json(reader().read(a, workspace));
    reader().read(b, workspace);
    EXPECT_EQ(reading_to_json(reader().read(a, workspace)), first);
    EXPECT_EQ(reading_to_json(reader().read(a)), first);
}

TEST(Reader, SaysWhatItCannotRead) {
    EXPECT_EQ(reader().read(document("")).notes.at(0).kind, NoteKind::no_language);
    EXPECT_EQ(reader().read(document("1234 -- ...")).notes.at(0).kind, NoteKind::no_language);
    std::string german;
    for (int i = 0; i < 4; ++i)
        german +=
            "Das Treffen der beiden Minister fand gestern in Wien statt und wurde vom Kanzler eröffnet, wie das Amt "
            "mitteilte. ";
    EXPECT_EQ(reader().read(document(german)).notes.at(0).kind, NoteKind::other_language);
}

std::vector<std::pair<NoteKind, std::string>> notes_of(const std::string& text) {
    std::vector<std::pair<NoteKind, std::string>> out;
    for (const Note& note : reader().read(document(text)).notes) out.emplace_back(note.kind, note.span.in(text));
    return out;
}

TEST(Reader, NotesWhatItNearlyRead) {
    const std::string lead = "date 2024-05-04 Officials meet\n\nLUSAKA, May 3 (News) -- ";
    EXPECT_THAT(notes_of(lead + "The finance committee held its 14th meeting in the capital, where officials of the ministry spoke."),
                testing::Contains(std::pair(NoteKind::session, std::string("its 14th meeting"))));
    EXPECT_THAT(notes_of(lead + "The 7th session of the Zambia-Malawi Joint Commission was held in Lusaka on Friday, and officials of both sides spoke."), testing::IsEmpty());
    EXPECT_THAT(notes_of("Officials meet\n\nThe 7th session of the Zambia-Malawi Joint Commission was held in Lusaka on Friday, and officials of both sides spoke."),
                testing::ElementsAre(std::pair(NoteKind::day, std::string("on Friday"))));
}

TEST(Reader, NotesOfOneTextAreFew) {
    std::string text = "LUSAKA, May 3 (News) -- ";
    for (int n = 2; n < 400; ++n) text += "The finance committee held its " + std::to_string(n) + "th meeting in the capital. ";
    EXPECT_THAT(notes_of(text), testing::SizeIs(20));
}

TEST(Reader, ALongTextIsCutBetweenCharacters) {
    for (std::size_t shift = 0; shift < 3; ++shift) {
        std::string text = "The ministers said in the capital that the meeting was held. " + std::string(shift, 'x');
        while (text.size() < (1 << 20) + 10) text += "\xE2\x80\x93";
        const Reading reading = reader().read(document(text));
        ASSERT_FALSE(reading.notes.empty());
        EXPECT_TRUE(spans_are_good(reading, text));
    }
}

TEST(Reader, NothingIsReadPastTheLastWord) {
    for (const std::string text : {"The ministers said \"we agree\"", "He said \"", "on 3 May 3.", "the two sides", "The 7th session of the \"", "\""}) {
        EXPECT_TRUE(spans_are_good(reader().read(document(text)), text)) << text;
    }
}

RC_GTEST_PROP(Reader, EveryClaimHasItsWords, ()) {
    const auto language = *rc::gen::elementOf(reader().languages());
    const Lexicon& lexicon = reader().language(language)->lexicon();
    const auto picks = *rc::gen::container<std::vector<std::uint32_t>>(
        rc::gen::inRange<std::uint32_t>(1, std::uint32_t(lexicon.size())));
    const auto joints = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
        " ", ", ", ". ", " the ", " and ", "\n\n", "29th ", " on May 3, 2023 ", "\xC3\xA9", "\xE2\x80\x9C"}));
    std::string text;
    for (std::size_t i = 0; i < picks.size(); ++i)
        text += lexicon.entry(picks[i]).term + (i < joints.size() ? joints[i] : " ");
    const Reading reading = reader().read(document(text));
    RC_ASSERT(spans_are_good(reading, text));
    const std::string json = reading_to_json(reading);
    const auto back = reading_from_json(json, text.size());
    RC_ASSERT(bool(back));
    RC_ASSERT(reading_to_json(*back) == json);
}

RC_GTEST_PROP(Reader, AnyBytesAreRead, (const std::string& bytes)) {
    const std::string text = replace_invalid_utf8("The meeting was held. " + bytes);
    RC_ASSERT(spans_are_good(reader().read(document(text)), text));
}

}  // namespace
}  // namespace rapporteur
