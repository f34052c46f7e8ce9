import { Module } from '@nestjs/common';
import { RegistryModule } from '../registry/registry.module.ts';
import { StreamMatchesResolver, SuggestionsResolver } from './matches.resolver.ts';
import { MatchesService } from './matches.service.ts';
import { SymbiosisNetworkResolver } from './network.resolver.ts';
import { SymbiosisNetworkService } from './network.service.ts';

/** What can be made of what the registry holds: the network as a drawing, matches, suggestions. */
@Module({
  imports: [RegistryModule],
  providers: [
    SymbiosisNetworkService,
    SymbiosisNetworkResolver,
    MatchesService,
    StreamMatchesResolver,
    SuggestionsResolver,
  ],
})
export class SymbiosisModule {}
