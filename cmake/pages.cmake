# rap_pages(<target>): builds the web pages with npm and puts them into the program. Without npm, or without the pages' sources, the program is
# built all the same, and says so when it is asked for a page.
function(rap_pages target)
    set(folder ${CMAKE_SOURCE_DIR}/web)
    find_program(RAPPORTEUR_NPM npm)
    if(NOT RAPPORTEUR_NPM OR NOT EXISTS ${folder}/package-lock.json)
        message(STATUS "Without web pages: npm was not found")
        rap_embed(${target} page ${folder}/dist)
        return()
    endif()
    set(pages index.html app.css app.js)
    list(TRANSFORM pages PREPEND ${folder}/dist/ OUTPUT_VARIABLE made)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/src/*)
    add_custom_command(
        OUTPUT ${made}
        COMMAND ${CMAKE_SOURCE_DIR}/script/build-pages
        DEPENDS ${sources} ${folder}/index.html ${folder}/build.mjs ${folder}/package.json ${folder}/package-lock.json
        COMMENT "Building the web pages"
        VERBATIM)
    rap_embed(${target} page ${folder}/dist ${pages})
endfunction()
