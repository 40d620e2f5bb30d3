/** The worker in which captured pages, PDFs and pasted words are read: a question, its answer, the next question. */
import { unpack } from '../model/pack';
import { readModel } from '../page/read-model';
import { readPdf } from '../read-pdf';
import { readWords } from '../read-words';
import type { Answer, Question } from './start-reader';
import { warmUp } from './warm-up';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('warmUp' in data) warmUp();
  else postMessage({ id: data.id, value: answer(data) } satisfies Answer);
});

function answer(question: Exclude<Question, { readonly warmUp: true }>): unknown {
  if ('words' in question) return readWords(question.words);
  if ('pdf' in question) return readPdf(question.pdf, question.url);
  const model = unpack(question.page);
  return model && readModel(model, question.selection === null ? {} : { selection: question.selection });
}
