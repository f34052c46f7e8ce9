import { Args, ArgsType, Context, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ViewerContext } from '../../identity/viewer.ts';
import { ConnectionArgs } from '../../platform/relay.ts';
import { ImportMendingService } from '../importing/import-mending.service.ts';
import { IMPORT_FIELDS, shownImport, shownSheet } from '../importing/import-shown.ts';
import { ImportUploadService } from '../importing/import-upload.service.ts';
import { ImportWritingService } from '../importing/import-writing.service.ts';
import type { Import } from '../importing/import.ts';
import { ImportsService, type RowFilter } from '../importing/imports.service.ts';
import {
  CancelImportInput,
  FixImportCellsInput,
  ImportPayload,
  ImportRowsPayload,
  ImportStreamsInput,
  MapImportInput,
  ReadImportAgainInput,
  SkipImportRowsInput,
  StoreImportInput,
} from './import.input.ts';
import {
  ImportConnection,
  ImportCountsType,
  ImportFieldType,
  ImportRowConnection,
  ImportRowFilter,
  ImportSheetType,
  ImportType,
} from './import.type.ts';

@ArgsType()
class ImportsArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId: string;
}

@ArgsType()
class ImportRowsArgs extends ConnectionArgs {
  @Field(() => ImportRowFilter, { nullable: true, description: 'Which of them; all where left out.' })
  only?: RowFilter | null;
}

@Resolver(() => ImportType)
export class ImportResolver {
  constructor(private readonly imports: ImportsService) {}

  @Query(() => ImportType, {
    nullable: true,
    description: 'An import of your company, or of the secretariat that you are of.',
  })
  async import(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() { viewer }: ViewerContext,
  ) {
    const found = await this.imports.one(viewer, id);
    return found && shownImport(found);
  }

  @Query(() => ImportConnection, {
    name: 'imports',
    description: 'Imports of your company in a network, or of its secretariat: the latest first.',
  })
  list(@Args() { networkId, ...page }: ImportsArgs, @Context() { viewer }: ViewerContext) {
    return this.imports.list(viewer, networkId, page);
  }

  @Query(() => [ImportFieldType], { description: 'What the columns of a spreadsheet can be taken for.' })
  importFields() {
    return IMPORT_FIELDS;
  }

  @ResolveField(() => [ImportSheetType], { description: 'Its sheets, as far as they must be known to be mapped.' })
  sheets(@Parent() { surveys }: Pick<Import, 'surveys'>) {
    return surveys.map(shownSheet);
  }

  @ResolveField(() => ImportCountsType, { description: 'What its rows come to.' })
  counts(@Parent() { id }: Pick<Import, 'id'>, @Context() { viewer }: ViewerContext) {
    return this.imports.counts(viewer, id);
  }

  @ResolveField(() => ImportRowConnection, { description: 'Its rows in the order of the file.' })
  rows(
    @Parent() { id, surveys }: Pick<Import, 'id' | 'surveys'>,
    @Args() { only, ...page }: ImportRowsArgs,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.imports.rows(viewer, { id, surveys }, only ?? 'all', page);
  }
}

const INPUT = { description: 'What is asked.' };

@Resolver()
export class ImportWritingResolver {
  constructor(
    private readonly uploads: ImportUploadService,
    private readonly writing: ImportWritingService,
    private readonly mending: ImportMendingService,
    private readonly imports: ImportsService,
  ) {}

  @Mutation(() => ImportPayload, {
    description:
      'Imports streams without asking: read, checked and stored by a job that `import` tells of. Where columns are not clear it waits at READ.',
  })
  async importStreams(
    @Args('input', INPUT) { language, ...request }: ImportStreamsInput,
    @Context() { viewer, language: asked }: ViewerContext,
  ) {
    const found = await this.uploads.importStreams(viewer, { ...request, language: language ?? asked });
    return { import: shownImport(found) };
  }

  @Mutation(() => ImportPayload, { description: 'Confirms what the columns are; the rows are checked then.' })
  async mapImport(@Args('input', INPUT) input: MapImportInput, @Context() { viewer }: ViewerContext) {
    return { import: shownImport(await this.writing.map(viewer, input)) };
  }

  @Mutation(() => ImportPayload, { description: 'Reads a CSV anew with another encoding or delimiter.' })
  async readImportAgain(
    @Args('input', INPUT) { id, ...choices }: ReadImportAgainInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return { import: shownImport(await this.writing.readAgain(viewer, id, choices)) };
  }

  @Mutation(() => ImportRowsPayload, { description: 'Mends cells in place; their rows are checked again at once.' })
  async fixImportCells(@Args('input', INPUT) { id, cells }: FixImportCellsInput, @Context() { viewer }: ViewerContext) {
    return this.imports.withRows(viewer, id, await this.mending.mend(viewer, id, cells));
  }

  @Mutation(() => ImportRowsPayload, { description: 'Leaves rows out, or takes them in again.' })
  async skipImportRows(
    @Args('input', INPUT) { id, rows, isSkipped }: SkipImportRowsInput,
    @Context() { viewer }: ViewerContext,
  ) {
    return this.imports.withRows(viewer, id, await this.mending.skip(viewer, id, rows, isSkipped));
  }

  @Mutation(() => ImportPayload, { description: 'Stores the rows: all are seen at once, or none.' })
  async storeImport(@Args('input', INPUT) input: StoreImportInput, @Context() { viewer }: ViewerContext) {
    return { import: shownImport(await this.writing.store(viewer, input)) };
  }

  @Mutation(() => ImportPayload, { description: 'Ends an import; nothing of it is stored.' })
  async cancelImport(@Args('input', INPUT) { id }: CancelImportInput, @Context() { viewer }: ViewerContext) {
    return { import: shownImport(await this.writing.cancel(viewer, id)) };
  }
}
