/** Node 24 has no Temporal without a flag; the browsers of our floor do, so only the runners import one. */
import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import './wording/speak-english';
