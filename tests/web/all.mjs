// All tests of the pages in one process: one browser and one server for those that only look.
import './account.test.mjs';
import './acts.test.mjs';
import './documents.test.mjs';
import './empty.test.mjs';
import './hostile.test.mjs';
import './lists.test.mjs';
import './pages.test.mjs';
import './reading.test.mjs';
import './search.test.mjs';
