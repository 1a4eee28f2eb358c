#include "text/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ctime>

#include "base/effort_for_test.h"
#include "base/utf8.h"
#include "text/html_entities.h"
#include "text/html_page.h"

namespace rapporteur {
namespace {

std::string text_of(std::string_view page) {
    return read_html(page).text;
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string out;
    out.reserve(piece.size() * times);
    while (times-- > 0) out += piece;
    return out;
}

const std::string kProse =
    "The two delegations reviewed what had been done since the last session and agreed on the dates of the next one.";

TEST(Html, BlocksArePartedByAnEmptyLineAndInlineTextJoins) {
    EXPECT_EQ(text_of("<p>One <b>bold</b> wo<i>rd</i>.</p>\n<p>Two</p><div>Three<span> </span>four</div>"),
              "One bold word.\n\nTwo\n\nThree four");
}

TEST(Html, WhiteSpaceCollapsesAndBreaksAreLines) {
    EXPECT_EQ(text_of("<p>  a \n\t b&nbsp;&nbsp;c <br> d<br><br><br>e  </p>"), "a b c\nd\n\ne");
    EXPECT_EQ(text_of("<p>\xE3\x80\x80\xE3\x80\x80\xE4\xB8\xAD\xE3\x80\x80</p>"), "\xE4\xB8\xAD");
    EXPECT_EQ(text_of("<pre>a  b\nc</pre>"), "a b\nc");
    EXPECT_EQ(text_of("<p>soft\xC2\xADhy&shy;phen\xE2\x80\x8B"
                      "ed</p>"),
              "softhyphened");
}

TEST(Html, ReferencesAreDecoded) {
    EXPECT_EQ(text_of("<p>A &amp; B &lt;c&gt; &#20013; &#x4E2D; &ccaron; &mdash; &copy 2024 &#150; &bogus; & &#;</p>"),
              "A & B <c> \xE4\xB8\xAD \xE4\xB8\xAD \xC4\x8D \xE2\x80\x94 \xC2\xA9 2024 \xE2\x80\x93 &bogus; & &#;");
    EXPECT_EQ(text_of("<p>&#0;&#xD800;&#99999999999;</p>"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(Html, TablesAreLinesOfCells) {
    EXPECT_EQ(text_of("<p>x</p><table><tr><th>Year<th>Trade</tr><tr><td>2023</td><td>240</td></tr></table><p>y</p>"),
              "x\n\nYear\tTrade\n2023\t240\n\ny");
    EXPECT_EQ(text_of("<table><tr><td><p>One</p><p>Two</p></td></tr></table>"), "One\n\nTwo");
}

TEST(Html, WhatIsNoTextIsLeftOut) {
    EXPECT_EQ(text_of("<script>var a = '<p>no</p>';</script><style>p{}</style><!-- no --><p>yes</p>"
                      "<noscript>no</noscript><select><option>no</select><svg><title>no</title></svg>"
                      "<textarea>no</textarea><template><p>no</p></template>"),
              "yes");
    EXPECT_EQ(text_of("<p>a<svg/>b<button>no</button>c</p>"), "abc");
}

TEST(Html, MarkupMistakesDoNotSwallowText) {
    EXPECT_EQ(text_of("<p>a < b and c > d</p>"), "a < b and c > d");
    EXPECT_EQ(text_of("<p>one<p>two<li>three<li>four</ul></div></b></p>"), "one\n\ntwo\n\nthree\n\nfour");
    EXPECT_EQ(text_of("<!doctype html><head><title>t</title><p>body without tags"), "t\n\nbody without tags");
    EXPECT_EQ(text_of("<p title='a>b' data-x=\"<p>\" =odd>c</p>"), "c");
    EXPECT_EQ(text_of("<a>b</a></p>c<!-->d<!--->e<!-- x --!>f<!x>g<?y>h</ z>i"), "b\n\ncdefghi");
    EXPECT_EQ(text_of(""), "");
    EXPECT_EQ(text_of("<title>only a title</title>"), "");
}

TEST(Html, HeadlineComesFirstAndOnce) {
    EXPECT_EQ(text_of("<title>Session held - House</title><div>May 3</div><h1>Session held</h1><p>" + kProse + "</p>"),
              "Session held\n\nMay 3\n\n" + kProse);
    EXPECT_EQ(text_of("<meta property=og:title content='Session &amp; more'><p>" + kProse + "</p>"),
              "Session & more\n\n" + kProse);
    EXPECT_EQ(text_of("<title>Session held in Oslo | House</title><meta property='og:site_name' content=House><p>" +
                      kProse + "</p>"),
              "Session held in Oslo\n\n" + kProse);
}

TEST(Html, TakesTheArticleOutOfItsPage) {
    const std::string page =
        "<html><body><header><h1>The House</h1><a href=/>Home</a></header>"
        "<nav><ul><li><a href=/a>World</a><li><a href=/b>Economy</a></ul></nav>"
        "<div class='main-column'><h1>Session held</h1><div class=meta>By Our Reporter</div>"
        "<div class='article-share'>Share this page</div>"
        "<div id=text><p>" +
        kProse + "</p><p>" + kProse +
        " Again.</p>"
        "<p>Short.</p><ul><li><a href=/c>Another report about something else</a></ul>"
        "<h3>Read also</h3><p><a href=/d>One more report</a></p></div></div>"
        "<aside>Most read</aside><form><input><p>Subscribe</p></form><footer>About the house</footer></body></html>";
    EXPECT_EQ(text_of(page), "Session held\n\nBy Our Reporter\n\n" + kProse + "\n\n" + kProse + " Again.\n\nShort.");
}

TEST(Html, TheHeaderOfAnArticleIsItsOwn) {
    EXPECT_EQ(text_of("<header>House</header><article><header><h1>Session held</h1><p>May 3</p></header><p>" + kProse +
                      "</p></article>"),
              "Session held\n\nMay 3\n\n" + kProse);
}

TEST(Html, LayoutTablesAreBlocks) {
    EXPECT_EQ(text_of("<table><tr><td>May 3<tr><td>" + kProse + "<br>\xE3\x80\x80Second.</table>"),
              "May 3\n\n" + kProse + "\nSecond.");
}

TEST(Html, FurnitureThatHoldsThePageIsNotFurniture) {
    EXPECT_EQ(text_of("<form id=page><div class=menu>x</div><p>" + kProse + "</p></form>"), kProse);
    EXPECT_EQ(text_of("<nav><p>" + kProse + "</p>"), kProse);
    EXPECT_EQ(text_of("<nav><a href=/>Only links</a></nav>"), "Only links");
}

TEST(Html, PrefersWhatIsMarkedAsTheArticle) {
    EXPECT_EQ(text_of("<div><p>" + kProse + " Left.</p></div><article><p>" + kProse + "</p></article>"), kProse);
    EXPECT_EQ(text_of("<div><p>" + kProse + " Left.</p></div><div itemprop=articleBody><p>" + kProse + "</p></div>"),
              kProse);
}

TEST(Html, Metadata) {
    const Metadata said = read_html(
                              "<title>T</title><meta property='og:title' content='Session held'><meta "
                              "property='og:site_name' content='House'>"
                              "<meta property='article:published_time' content='2024-08-21T10:00:00+03:00'>"
                              "<link rel=canonical href='https://example.org/a?b=1&amp;c=2'><p>x</p>")
                              .metadata;
    EXPECT_EQ(said.title, "Session held");
    EXPECT_EQ(said.outlet, "House");
    EXPECT_EQ(said.published, "2024-08-21T10:00:00+03:00");
    EXPECT_EQ(said.url, "https://example.org/a?b=1&c=2");
}

TEST(Html, MetadataOfLinkedData) {
    const Metadata said =
        read_html(
            R"(<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-08-22",)"
            R"("publisher":{"@type":"Organization","name":"House"}}]}</script><p>x</p>)")
            .metadata;
    EXPECT_EQ(said.published, "2024-08-22");
    EXPECT_EQ(said.outlet, "House");
    EXPECT_EQ(read_html("<script type=application/ld+json>{broken</script><p>x</p>").metadata.published, "");
    EXPECT_EQ(read_html("<time itemprop=datePublished datetime=2024-08-23>x</time>").metadata.published, "2024-08-23");
}

TEST(Html, DeepNestingLosesNothing) {
    const std::string page = repeated("<div>", 200'000) + kProse + repeated("</div>", 200'000) + "<p>" + kProse;
    EXPECT_EQ(text_of(page), kProse + "\n\n" + kProse);
}

TEST(Html, HostilePagesTakeLinearTime) {
    const std::size_t n = test::effort(500'000);
    std::string attributes = "<p ";
    for (std::size_t i = 0; i < n; ++i) attributes += "a" + std::to_string(i) + " ";
    const std::string pages[] = {
        attributes + ">x</p>",
        repeated("<span>", n) + repeated("</div>", n) + "x",
        repeated("<div>", n) + repeated("</p>", n) + "x",
        repeated("<table><tr><td>", n / 2) + repeated("</div>", n) + "x",
        repeated("<!-- -", n),
        repeated("<a b='", n),
        repeated("<script></scrip", n / 2),
        repeated("&#", 2 * n) + repeated("&am", 2 * n),
        repeated("x<p>", 3 * n),
    };
    for (const std::string& page : pages) {
        const std::clock_t begin = std::clock();
        read_html(page);
        EXPECT_LT(std::clock() - begin, 10 * CLOCKS_PER_SEC) << page.substr(0, 40);
    }
}

std::string random_page() {
    const auto piece = rc::gen::element<std::string>(
        "<p>", "</p>", "<div class=nav>", "</div>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<a href=x>",
        "</a>", "<h1>", "</h1>", "<title>", "</title>", "<script>", "</script>", "<!--", "-->", "<ul>", "<li>", "<br>",
        "&amp;", "&#xD83D;", "words here ", "\xE4\xB8\xAD", "\xE3\x80\x80", "<svg>", "</svg>", "<nav>", "<article>",
        "</article>", "\xC2\xA0", "<", ">", "\n", "<meta name=date content='x", kProse);
    const auto pieces = *rc::gen::container<std::vector<std::string>>(piece);
    std::string page;
    for (const std::string& each : pieces) page += each;
    return page;
}

RC_GTEST_PROP(Html, AnyPageGivesValidTextTheSameEachTime, ()) {
    const std::string page = random_page();
    const HtmlArticle article = read_html(page);
    RC_ASSERT(is_valid_utf8(article.text));
    RC_ASSERT(read_html(page).text == article.text);
    RC_ASSERT(article.text.find("\n\n\n") == std::string::npos);
    const HtmlPage cut = read_html_page(page);
    for (const HtmlBlock& block : cut.blocks) {
        RC_ASSERT(!block.span.empty() && block.span.end <= cut.text.size() && block.container < cut.containers.size());
        RC_ASSERT(block.link_bytes <= block.span.size());
        RC_ASSERT(is_valid_utf8(cut.words(block)));
    }
}

}  // namespace
}  // namespace rapporteur
