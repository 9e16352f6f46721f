#!/usr/bin/env bash
# Rehearses a release without publishing anything: builds it twice in two folders from the tracked files, compares the results byte
# by byte, signs the second with a key that is thrown away, and packs the npm package. Ends with a line that says what there is.
set -euo pipefail
cd "$(dirname "$0")/.."

modules=templates/java-runtime,templates/site,templates,generator/core,generator/gateway,generator/cli,generator/maven-plugin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node .github/version.mjs

mkdir -m 700 "$work/keys"
GNUPGHOME="$work/keys" gpg --batch --quiet --passphrase '' --quick-gen-key 'Release Check <release@example.com>' ed25519 sign 1d

for build in first second; do
  mkdir "$work/$build"
  git ls-files -z | tar -c --null -T - | tar -x -C "$work/$build"
  signing=(-Dgpg.skip)
  [ "$build" = first ] || signing=()
  (
    cd "$work/$build"
    GNUPGHOME="$work/keys" mvn -B -ntp -q -Prelease -DskipTests "${signing[@]}" deploy -pl "$modules" -am \
      "-DaltDeploymentRepository=local::file:$work/$build-repository"
    (cd generator/npm && npm pack --silent --offline)
    # What is published: jars with sources and Javadoc, the executable jar, POMs, SBOMs, the npm package.
    find . -path ./node_modules -prune -o \( -path '*/target/*.jar' -o -path '*/target/*-sbom.json' \
      -o -path '*/target/.flattened-pom.xml' -o -path './generator/npm/*.tgz' \) -type f -print |
      grep -v '/target/[^/]*/' | sort | xargs sha256sum >"$work/$build.sums"
  )
done

if ! diff "$work/first.sums" "$work/second.sums"; then
  echo "release-check: the two builds differ in the files above" >&2
  exit 1
fi
find "$work/second-repository" -name '*.asc' | while read -r signature; do
  GNUPGHOME="$work/keys" gpg --batch --quiet --verify "$signature" "${signature%.asc}" 2>/dev/null ||
    { echo "release-check: $signature does not fit" >&2 && exit 1; }
done
signatures=$(find "$work/second-repository" -name '*.asc' | wc -l)
echo "$(wc -l <"$work/first.sums") files are the same in both builds, $signatures signatures fit"
