/** The worker in which captured pages and pasted words are read: one question, one answer, then it is ended. */
import { unpack } from '../model/pack';
import { readModel } from '../page/read-model';
import { readText } from '../read-text';
import type { Question } from './start-reader';

addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answer(data)));

function answer(question: Question): unknown {
  if ('text' in question) return readText(question.text, question.region);
  const model = unpack(question.page);
  return model && readModel(model, question.selection === null ? {} : { selection: question.selection });
}
