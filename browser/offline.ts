import { prepare } from '@/lib/search/prepare';
import { SEARCH_INDEX_FORM, type SearchIndex } from '@/lib/search/search-index';
import { fillResults } from './offline/fill-results';
import { readRecords } from './offline/read-records';

// The search of the page in an archive, which may be opened from a folder: it reads the page itself and loads nothing.
const main = document.querySelector('main');
const form = document.querySelector('form');
const input = document.querySelector('input');
if (main && form && input) {
  const { notice = '', tables = '{}' } = main.dataset;
  const folding: Pick<SearchIndex, 'variants' | 'words' | 'readings'> = JSON.parse(tables);
  const records = readRecords(main);
  const index: SearchIndex = { form: SEARCH_INDEX_FORM, notice, name: '', ...folding, records };
  const searchable = prepare(index, '');
  const answer = (): void => fillResults(form, searchable, input.value.trim());
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  input.addEventListener('input', answer);
}
