import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql.module.ts';
import { LiveQuestions } from './live-questions.service.ts';

/** Subscriptions, beside the questions that are answered once. */
@Module({ imports: [GraphqlModule], providers: [LiveQuestions] })
export class LiveModule {}
