package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the discriminators of the golden case {@code polymorphism} tell the compiler, and what it refuses. */
@Timeout(300)
final class UnionNarrowingTest {
    static final List<String> COMPILERS = TypeScriptCompilation.COMPILERS;

    private static final String USAGE = """
            import polymorphism from '@local/polymorphism';
            import type { Answer, Cat, Http, Pet, Round, Shape, Source } from '@local/polymorphism';

            export function describe(pet: Pet): string {
              switch (pet.petType) {
                case 'Siamese':
                  return pet.voice ?? '';
                case 'Cat':
                  return String(pet.lives);
                case 'Dog':
                  return String(pet.packSize);
                default: {
                  const none: never = pet;
                  return none;
                }
              }
            }

            export const cat = (pet: Cat): number | undefined => pet.lives;
            export const where = (source: Source): string => (source.type === 'HTTP' ? source.url : source.host);
            export const round = (shape: Shape): number | undefined =>
              shape.kind === 'square' ? shape.side : shape.radius;
            export const kind = (shape: Round): 'circle' | 'ellipse' => shape.kind;
            export const alone: Http = { url: 'u' };
            export const answer = (value: Answer): string | boolean => value.id && value.answer;

            export async function send(): Promise<void> {
              await polymorphism.pets.create({ body: { petType: 'Dog', packSize: 2 } });
              await polymorphism.sources.create({ body: { type: 'FTP', host: 'h' } });
              await polymorphism.shapes.create({ body: { kind: 'circle', radius: 2 } });
              // @ts-expect-error The kind of pet is missing.
              await polymorphism.pets.create({ body: { packSize: 2 } });
              // @ts-expect-error A dog has a pack.
              await polymorphism.pets.create({ body: { petType: 'Dog' } });
              // @ts-expect-error There is no such pet.
              await polymorphism.pets.create({ body: { petType: 'Pet', name: 'x' } });
              // @ts-expect-error The type is missing.
              await polymorphism.sources.create({ body: { host: 'h' } });
              // @ts-expect-error The type of the other source.
              await polymorphism.sources.create({ body: { type: 'HTTP', host: 'h' } });
              // @ts-expect-error A square has no radius.
              await polymorphism.shapes.create({ body: { kind: 'square', radius: 2 } });
              // @ts-expect-error There is no such shape.
              await polymorphism.shapes.create({ body: { kind: 'oval', radius: 2 } });
              // @ts-expect-error A dog is no cat.
              cat({ petType: 'Dog', packSize: 1 });
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("COMPILERS")
    void theDiscriminatorDecides(String compiler) throws Exception {
        List<GeneratedFile> files =
                new ArrayList<>(Generation.of(Path.of("src/test/golden/good/polymorphism/spec.yaml"))
                        .files());
        files.add(new GeneratedFile("usage/usage.ts", USAGE));
        TypeScriptCompilation.write(files, folder);
        assertThat(TypeScriptCompilation.checkWithSnippets(compiler, folder, "@local/polymorphism"))
                .isEmpty();
    }
}
