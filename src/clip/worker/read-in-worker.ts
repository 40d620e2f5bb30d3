/** The worker in which captured pages, PDFs and pasted words are read: one question, one answer, then it is ended. */
import { unpack } from '../model/pack';
import { readModel } from '../page/read-model';
import { readPdf } from '../read-pdf';
import { readWords } from '../read-words';
import type { Question } from './start-reader';

addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answer(data)));

function answer(question: Question): unknown {
  if ('words' in question) return readWords(question.words);
  if ('pdf' in question) return readPdf(question.pdf, question.url);
  const model = unpack(question.page);
  return model && readModel(model, question.selection === null ? {} : { selection: question.selection });
}
