/**
 * What the generators themselves make of references, and whether the sites of {@code site} say the same.
 *
 * <p>A {@link CaseSite} is a small blog in one file of {@code src/test/resources/oracle}, each of its posts a case with
 * one reference. {@code mvn -Poracle verify} builds it with the real generator, reads which files the built pages ask for
 * and which of them exist, compares that with the linter's verdicts and prints both; with {@code -Doracle.update=true} it
 * writes what the generator said to a table beside the blog. {@link OracleReplayTest} replays the tables where there is
 * no generator.
 */
package io.github.contentlint.oracle;
