import { Injectable } from '@nestjs/common';
import { QuestionLimit } from '../platform/limits/question-limit.service.ts';
import type { ViewerContext } from './viewer.ts';

/** Has the questions of whoever is signed in, by a session or a token, counted for the person and not for the address. */
@Injectable()
export class QuestionCallers {
  constructor(limit: QuestionLimit) {
    limit.nameCallers((context) => {
      const { personId } = (context as ViewerContext).viewer;
      return personId === null ? null : `person ${personId}`;
    });
  }
}
