#!/bin/sh
# Fetches the OpenAPI document of an API, generates its SDKs anew, tests them, and keeps one branch with one pull request that says
# what changed. Does nothing while the document is the one of the base branch. generator/docs/ci.md describes the settings, which
# are environment variables, and what happens in which case.
#
#   update.sh [all]     prepare and publish
#   update.sh prepare   fetch, generate, test and compare; leaves the result in the folder CALLWRIGHT_RESULT. Needs to read only
#   update.sh publish   commit that result, push the branch, open, update or close the pull request
#
# Exit codes: 0 done or nothing to do; 1 a person has to look: tests fail, or somebody else works on the branch; 2 the document or a
# setting is wrong; 3 a server could not be reached or refused. Text of the document is never part of a command: it is in files, or
# one argument, and is not printed where a line of it could be taken for a command of the runner.
set +x
set -eu

say() {
  printf 'callwright: %s\n' "$*"
}

# The runner of GitHub shows these beside the run.
annotate() {
  level=$1
  shift
  if [ "${GITHUB_ACTIONS:-}" = true ]; then
    printf '::%s title=Callwright::%s\n' "$level" "$(printf '%s' "$*" | sed 's/%/%25/g' | tr '\r\n' '  ')" >&2
  else
    printf 'callwright: %s: %s\n' "$level" "$*" >&2
  fi
}

fail() {
  code=$1
  shift
  annotate error "$@"
  exit "$code"
}

# Runs a command whose output others write, so that the runner of GitHub takes none of its lines for a command.
guarded() {
  if [ "${GITHUB_ACTIONS:-}" != true ]; then
    "$@"
    return
  fi
  stop=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '::stop-commands::%s\n' "$stop"
  ended=0
  "$@" || ended=$?
  printf '\n::%s::\n' "$stop"
  return "$ended"
}

# Git with the token, if there is one. The helper takes it from the environment, so that it is in no argument and no file.
git_remote() {
  if [ -n "${CALLWRIGHT_TOKEN:-}" ]; then
    # shellcheck disable=SC2016 # the shell that git starts reads the token
    git -c credential.helper= \
      -c 'credential.helper=!f() { [ "$1" != get ] || printf "username=%s\npassword=%s\n" "$CALLWRIGHT_USER" "$CALLWRIGHT_TOKEN"; }; f' "$@"
  else
    git "$@"
  fi
}

# The value of a setting at the top of callwright.yaml, if it stands there plainly on one line.
setting() {
  [ ! -f "$config" ] || sed -n "/^$1:[[:space:]]*/{
    s///
    s/[[:space:]][[:space:]]*#.*\$//
    s/[[:space:]]*\$//
    s/^'\(.*\)'\$/\1/
    s/^\"\(.*\)\"\$/\1/
    /^[][{}&*|>!%@]/q
    /[\$]{/q
    p
    q
  }" "$config"
}

# The value of a key in a file of lines 'key=value'.
field() {
  [ ! -f "$2" ] || sed -n "/^$1=/{s///p;q;}" "$2"
}

# A path, relative to the folder of the project, as git names it: relative to the top of the repository.
in_repository() {
  folder=${1%/} rest=
  while [ ! -d "$folder" ]; do
    rest=/${folder##*/}$rest
    case "$folder" in
    /*/* | [!/]*/*) folder=${folder%/*} ;;
    /*) folder=/ ;;
    *) folder=. ;;
    esac
  done
  path=$(CDPATH='' cd -- "$folder" && pwd -P)$rest
  case "$path/" in
  */../*) fail 2 "the folder of '$1' does not exist" ;;
  "$top/") echo . ;;
  "$top"/*) printf '%s\n' "${path#"$top"/}" ;;
  *) fail 2 "'$1' is outside the repository $top; only files in it can be part of a pull request" ;;
  esac
}

checksum() {
  if command -v sha256sum >/dev/null; then
    sha256sum <"$1" | cut -d ' ' -f 1
  else
    shasum -a 256 <"$1" | cut -d ' ' -f 1
  fi
}

# One line for titles and commits: without control characters, and without what makes forges close issues or notify people.
one_line() {
  LC_ALL=C tr -d '\000' | LC_ALL=C awk 'NR == 1 {
    gsub(/\342\200[\213-\217\250-\256]|\342\201[\240-\257]|\357\273\277|\302[\200-\237]/, "")
    gsub(/[\001-\037\177@#`<>]/, " ")
    gsub(/:\/\//, ": //")
    gsub(/[Gg][Hh]-/, "GH ")
    gsub(/  +/, " ")
    gsub(/^ | $/, "")
    if (length($0) > 120) { $0 = substr($0, 1, 117); sub(/[\300-\377]?[\200-\277]*$/, ""); $0 = $0 "..." }
    print
  }'
}

is_id() {
  case "$1" in
  '' | *[!0-9a-f]*) return 1 ;;
  esac
}

settings() {
  top=$(git rev-parse --show-toplevel 2>/dev/null) || fail 2 "this is not a git repository; run the script in a clone"
  top=$(CDPATH='' cd -- "$top" && pwd -P)
  here=$(pwd -P)
  config=${CALLWRIGHT_CONFIG:-callwright.yaml}
  spec=${CALLWRIGHT_SPEC:-$(setting spec)}
  out=${CALLWRIGHT_OUT:-$(setting out)}
  lock=${CALLWRIGHT_LOCK:-$(setting lock)}
  # Paths in the file of settings begin at its folder.
  case "$config" in */*) beside=${config%/*}/ ;; *) beside= ;; esac
  [ -n "${CALLWRIGHT_SPEC:-}" ] || case "$spec" in '' | /*) ;; *) spec=$beside$spec ;; esac
  [ -n "${CALLWRIGHT_OUT:-}" ] || case "$out" in '' | /*) ;; *) out=$beside$out ;; esac
  [ -n "${CALLWRIGHT_LOCK:-}" ] || case "$lock" in '') lock=${beside}callwright.lock.json ;; /*) ;; *) lock=$beside$lock ;; esac
  [ -f "$config" ] || fail 2 "there is no $config in $here; set CALLWRIGHT_CONFIG to the file of settings"
  [ -n "$spec" ] || fail 2 "$config has no plain 'spec:'; set CALLWRIGHT_SPEC to the committed document"
  case "$spec" in
  *://*) fail 2 "'spec' in $config is a URL; commit the document, name the file there, and set CALLWRIGHT_SOURCE to the URL" ;;
  esac
  [ -n "$out" ] || fail 2 "$config has no plain 'out:'; set CALLWRIGHT_OUT to the output folder"
  changelog=${CALLWRIGHT_CHANGELOG-CHANGELOG.md}
  case "$changelog" in */*) fail 2 "CALLWRIGHT_CHANGELOG is '$changelog'; it is the name of a file in the folder of each SDK" ;; esac
  state=${CALLWRIGHT_STATE:-$spec.upstream}
  reports=${CALLWRIGHT_REPORTS:-}
  branch=${CALLWRIGHT_BRANCH:-callwright/update}
  remote=${CALLWRIGHT_REMOTE:-origin}
  git check-ref-format "refs/heads/$branch" || fail 2 "'$branch' is no name of a branch"
  forge=${CALLWRIGHT_FORGE:-}
  if [ -z "$forge" ]; then
    if [ "${GITHUB_ACTIONS:-}" = true ]; then forge=github; elif [ "${GITLAB_CI:-}" = true ]; then forge=gitlab; else forge=none; fi
  fi
  case "$forge" in
  github | gitlab | none) ;;
  *) fail 2 "CALLWRIGHT_FORGE is '$forge'; it can be github, gitlab or none" ;;
  esac
  if [ "$forge" = gitlab ]; then user=oauth2; else user=x-access-token; fi
  CALLWRIGHT_USER=${CALLWRIGHT_USER:-$user}
  export CALLWRIGHT_USER
  repository_spec=$(in_repository "$spec")
  repository_config=$(in_repository "$config")
  repository_out=$(in_repository "$out")
  repository_lock=$(in_repository "$lock")
  repository_state=$(in_repository "$state")
  repository_reports=
  [ -z "$reports" ] || repository_reports=$(in_repository "$reports")
}

# Sets base_id and branch_id from the remote, and what is known of the commits between: whether all are of this script (branch_ours),
# and the document, the parent and the outcome of the tests of its last one.
look_at_branch() {
  base=${CALLWRIGHT_BASE:-}
  if [ -z "$base" ]; then
    base=$(git_remote ls-remote --symref "$remote" HEAD | sed -n 's|^ref: refs/heads/\(.*\)[[:space:]]HEAD$|\1|p')
    [ -n "$base" ] || fail 3 "the default branch of '$remote' could not be found; set CALLWRIGHT_BASE to the base branch"
  fi
  [ "$base" != "$branch" ] || fail 2 "CALLWRIGHT_BRANCH and CALLWRIGHT_BASE are both '$base'; they must differ"
  deepen=
  [ "$(git rev-parse --is-shallow-repository)" = false ] || deepen=--unshallow
  git_remote fetch -q --no-tags ${deepen:+"$deepen"} "$remote" "+refs/heads/$base:refs/callwright/base" ||
    fail 3 "the branch '$base' could not be fetched from '$remote'"
  base_id=$(git rev-parse refs/callwright/base)
  git_remote ls-remote "$remote" "refs/heads/$branch" >"$work/refs" || fail 3 "the branches of '$remote' could not be read"
  branch_id=$(cut -f 1 "$work/refs")
  branch_ours=yes branch_document='' branch_parent='' branch_tests=''
  if [ -z "$branch_id" ]; then
    return
  fi
  git_remote fetch -q --no-tags "$remote" "+refs/heads/$branch:refs/callwright/branch" ||
    fail 3 "the branch '$branch' could not be fetched from '$remote'"
  branch_id=$(git rev-parse refs/callwright/branch)
  for commit in $(git rev-list --reverse "$branch_id" --not "$base_id"); do
    is_ours "$commit" || branch_ours=no
  done
}

# A commit of this script names its own tree, so that an amended one is found. A merge of the base is taken for one of ours if a
# machine could have made it.
is_ours() {
  git log -1 --format='%T %P%n%B' "$1" >"$work/message"
  read -r tree parents <"$work/message"
  case "$parents" in
  *' '*)
    # shellcheck disable=SC2086 # two ids
    [ "$(git merge-tree --write-tree $parents 2>/dev/null | head -n 1)" = "$tree" ]
    ;;
  *)
    last_document=$(trailer Document)
    branch_document=${last_document:-$branch_document}
    [ "$(trailer Tree)" = "$tree" ] || return 1
    branch_parent=$parents branch_tests=$(trailer Tests)
    ;;
  esac
}

trailer() {
  sed -n -e "/^Callwright-$1: /{s///;h;}" -e "\${g;p;}" "$work/message"
}

# The number and the state of the pull request of the branch: the open one, else the last one that was closed with this commit. A
# branch of the same name in a fork is somebody else's.
pull_request() {
  found=$(gh pr list --head "$branch" --base "$base" --state "$1" --limit 50 \
    --json number,isCrossRepository,state,headRefOid --jq '.[] | [.number, .isCrossRepository, .state, .headRefOid] | @tsv') ||
    fail 3 "the pull requests could not be listed; gh needs a token in GH_TOKEN with pull-requests: read"
  printf '%s\n' "$found" |
    awk -F '\t' -v id="$branch_id" '$2 == "false" && ($3 == "OPEN" || $3 == "CLOSED" && $4 == id) { print $3, $1 }' |
    sort -r | head -n 1
}

# Leaves the document in $work/document and sets document (its SHA-256) and blob; or only these if the server says that it is the
# one that the commit $1 has.
download() {
  case "$source" in
  https://*) protocols='=https' ;;
  http://*)
    [ "${CALLWRIGHT_ALLOW_HTTP:-false}" = true ] ||
      fail 2 "CALLWRIGHT_SOURCE is not https; what anybody on the way can change becomes code. CALLWRIGHT_ALLOW_HTTP=true accepts that"
    protocols='=http,https'
    ;;
  *) fail 2 "CALLWRIGHT_SOURCE is not a URL that begins with https://" ;;
  esac
  git cat-file blob "$1:$repository_state" >"$work/state" 2>/dev/null || : >"$work/state"
  known=$(git rev-parse -q --verify "$1:$repository_spec" || :)
  printf '%s' "$source" >"$work/source"
  {
    printf 'header = "User-Agent: callwright-update"\n'
    # Only if the committed document is the one that the server sent from this address.
    if [ -n "$known" ] && [ "$known $(checksum "$work/source")" = "$(field blob "$work/state") $(field source "$work/state")" ]; then
      header_of If-None-Match etag
      header_of If-Modified-Since last-modified
    fi
    if [ -n "${CALLWRIGHT_SOURCE_HEADER:-}" ]; then
      printf 'header = "%s"\n' "$(printf '%s' "$CALLWRIGHT_SOURCE_HEADER" | tr -d '\r\n' | sed 's/["\\]/\\&/g')"
    fi
  } >"$work/curl"
  attempt=1 attempts=${CALLWRIGHT_RETRIES:-3}
  while ! download_once; do
    [ "$attempt" -lt "$attempts" ] || fail 3 "the document could not be fetched: $problem"
    say "$problem; trying again"
    sleep "$((attempt * attempt * ${CALLWRIGHT_RETRY_DELAY:-2}))"
    attempt=$((attempt + 1))
  done
  if [ "$status" = 304 ]; then
    document=$(field sha256 "$work/state") blob=$known
  else
    [ -s "$work/document" ] || fail 2 "the document is empty"
    document=$(checksum "$work/document")
    # As git keeps it, which may change the ends of lines.
    blob=$(git -C "$top" -c core.safecrlf=false hash-object -w --path="$repository_spec" --stdin <"$work/document")
  fi
}

# A line for curl with a header of the last answer, if it is harmless.
header_of() {
  value=$(field "$2" "$work/state")
  case "$value" in
  '' | *[!\ -~]*) ;;
  *) printf 'header = "%s: %s"\n' "$1" "$(printf '%s' "$value" | sed 's/["\\]/\\&/g')" ;;
  esac
}

download_once() {
  limit=${CALLWRIGHT_MAX_BYTES:-67108864}
  # Redirects are refused if there is a header that the next server must not see.
  redirects=5
  [ -z "${CALLWRIGHT_SOURCE_HEADER:-}" ] || redirects=0
  # curl stops at --max-filesize only where the server announces a size.
  {
    curl -q --config "$work/curl" --silent --show-error --globoff --location --max-redirs "$redirects" --proto "$protocols" \
      --proto-redir "$protocols" --connect-timeout 20 --max-time "${CALLWRIGHT_TIMEOUT:-120}" --max-filesize "$limit" \
      --dump-header "$work/headers" --write-out '%{stderr}%{http_code}\n' --url "$source" 2>"$work/curl.err" || echo $? >"$work/curl.exit"
  } | head -c "$((limit + 1))" >"$work/document"
  status=$(tail -n 1 "$work/curl.err")
  code=$(cat "$work/curl.exit" 2>/dev/null || echo 0)
  rm -f "$work/curl.exit"
  if [ "$code" = 63 ] || { [ "$status" = 200 ] && [ "$(wc -c <"$work/document")" -gt "$limit" ]; }; then
    fail 2 "the document has more than $limit bytes; CALLWRIGHT_MAX_BYTES is the limit"
  fi
  case "$code $status" in
  '0 200') return 0 ;;
  '0 304') grep -q '^header = "If-' "$work/curl" && return 0 ;;
  esac
  case "$code $status" in
  '0 408' | '0 429' | '0 5'*) problem="the server answers with status $status" ;;
  0*) fail 3 "the server answers with status $status; CALLWRIGHT_SOURCE must be the address of the document" ;;
  '1 '*) fail 3 "the server redirects to an address that is not https" ;;
  '47 '*)
    fail 3 "the server redirects too often, or at all, which CALLWRIGHT_SOURCE_HEADER forbids; set CALLWRIGHT_SOURCE to where it" \
      "redirects to"
    ;;
  *) problem=$(sed -n 's/^curl: //p' "$work/curl.err" | head -n 1 | one_line) ;;
  esac
  return 1
}

# The file of what the last answer said, beside the document.
write_state() {
  {
    echo '# Which document of the server is committed. Written by the update script of Callwright, which asks for a newer one with it.'
    printf 'source=%s\nsha256=%s\nblob=%s\n' "$(checksum "$work/source")" "$document" "$blob"
    if [ "$status" = 304 ]; then
      sed -n '/^etag=/p; /^last-modified=/p' "$work/state"
    else
      # Of the last answer, behind redirects.
      tr -d '\r' <"$work/headers" | awk '{ name = tolower($1); value = substr($0, length($1) + 2); sub(/^ +/, "", value) }
        name ~ /^http\// { etag = ""; date = "" }
        name == "etag:" && length(value) < 300 { etag = "etag=" value }
        name == "last-modified:" && length(value) < 300 { date = "last-modified=" value }
        END { print etag; print date }' | LC_ALL=C sed -e '/^$/d' -e '/[^ -~]/d'
    fi
  } >"$work/state.new"
  replace "$work/state.new" "$state"
}

# Puts a file in the place of another in one step.
replace() {
  cp -- "$1" "$2.callwright-new"
  mv -f -- "$2.callwright-new" "$2"
}

callwright() {
  sh -c "${CALLWRIGHT_COMMAND:-callwright} \"\$@\"" callwright "$@"
}

# Runs without the tokens; their owner is not what is run.
without_tokens() {
  (
    unset GH_TOKEN GITHUB_TOKEN CALLWRIGHT_TOKEN CALLWRIGHT_SOURCE_HEADER ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_TOKEN \
      CI_JOB_TOKEN GITHUB_ENV GITHUB_PATH GITHUB_OUTPUT GITHUB_STEP_SUMMARY GITHUB_STATE
    "$@"
  )
}

generate() {
  if [ -n "${CALLWRIGHT_GENERATE:-}" ]; then
    without_tokens sh -c "$CALLWRIGHT_GENERATE"
    return
  fi
  set -- --config "$config" --quiet
  [ -z "${CALLWRIGHT_API:-}" ] || set -- "$@" --api "$CALLWRIGHT_API"
  # Its problems become annotations of lines, escaped by the generator itself.
  [ "${GITHUB_ACTIONS:-}" != true ] || set -- "$@" --format github
  without_tokens callwright generate "$@"
}

show_generated() {
  if [ -n "${CALLWRIGHT_GENERATE:-}" ]; then guarded cat "$work/generate.log"; else cat "$work/generate.log"; fi
}

# Ends with the generator's own message and exit code: the branch and its pull request stay as they are.
refuse() {
  show_generated >&2
  first=$(sed -e '/^[[:space:]]*$/d' -e 's/^::error [^:]*:://' -e 's/^callwright: error: //' "$work/generate.log" | head -n 1 | one_line)
  [ "$1" != 2 ] || fail 2 "the document cannot be generated, so nothing was changed: $first"
  fail 3 "generating failed with exit code $1, so nothing was changed: $first"
}

# Compares the documents; leaves the reports in $result and $work/summary, which is empty if there is nothing to compare.
compare() {
  : >"$work/summary"
  : >"$result/report.md"
  : >"$work/entries.md"
  if [ ! -s "$work/old" ]; then
    echo 'This is the first version of the API here.' >"$result/report.md"
    return
  fi
  before=$(dirname -- "$spec")/.before-$(basename -- "$spec")
  cp -- "$work/old" "$before"
  set -- --config "$config" --from "$before" --to "$spec" --report "markdown=$result/report.md" --report "json=$result/report.json" \
    --report "changelog=$work/entries.md" --report "summary=$work/summary"
  [ -z "${CALLWRIGHT_API:-}" ] || set -- "$@" --api "$CALLWRIGHT_API"
  code=0
  without_tokens callwright diff "$@" >"$work/diff.log" 2>&1 || code=$?
  rm -f -- "$before"
  if [ "$code" -gt 1 ]; then
    # If it is the new document, generating says so next. If it is the old one, its successor is welcome.
    guarded cat "$work/diff.log" >&2
    annotate warning "the committed document and the new one could not be compared (exit code $code)"
    : >"$work/summary"
    : >"$work/entries.md"
    echo 'The committed document and the new one could not be compared; see the log of the run.' >"$result/report.md"
  fi
}

# Sets the version of an SDK in callwright.yaml, if it has one; where it is no plain value, says what is left to do.
set_version() {
  version=$(field "$1.version" "$work/summary")
  case "$(field "$1.bump" "$work/summary"),$version" in
  none,* | ,* | *, | *[!0-9A-Za-z.+,-]*) return 0 ;;
  esac
  if [ -z "${CALLWRIGHT_API:-}" ] && awk -v section="$1" -v value="$version" "$set_version" "$config" >"$work/config"; then
    replace "$work/config" "$config"
  else
    # shellcheck disable=SC2016 # Markdown
    printf -- '- Set `%s.version` to %s: it is not a plain value in the file of settings.\n' "$1" "$version" >>"$work/versions"
  fi
}

# A section is a block of indented lines, or stands in braces on one line. Fails if it does not find exactly one version.
# shellcheck disable=SC2016 # awk's
set_version='
/^[^ \t#]/ { inside = $0 ~ "^" section "[ \t]*:" }
inside && (match($0, /^[ \t]+version[ \t]*:[ \t]*[^ \t#,}]+/) ||
  /^[^ \t#].*\{.*\}/ && match($0, /[{,][ \t]*version[ \t]*:[ \t]*[^ \t,}]+/)) {
  old = substr($0, RSTART, RLENGTH)
  rest = substr($0, RSTART + RLENGTH)
  sub(/[^: \t]+$/, "", old)
  if (rest !~ /^[ \t]*([,}#].*)?$/ || substr($0, RSTART, RLENGTH) ~ /[$&*!]/) { exit 3 }
  $0 = substr($0, 1, RSTART - 1) old value rest
  count++
}
{ print }
END { if (count != 1) { exit 3 } }'

# Puts the entry for an SDK before the first one of its changelog.
write_changelog() {
  awk -v sdk="$2" '/^# / { inside = $0 == "# " sdk; next }
    inside && /^$/ { blank = blank "\n" }
    inside && /./ { if (count++) printf "%s", blank; blank = ""; print }' "$work/entries.md" >"$work/entry.md"
  if [ -z "$changelog" ] || [ ! -s "$work/entry.md" ] || [ ! -d "$out/$1" ]; then
    return 0
  fi
  file=$out/$1/$changelog
  if [ -s "$file" ]; then
    awk -v entry="$work/entry.md" 'function add() { while ((getline line < entry) > 0) print line; print ""; done = 1 }
      !done && /^## / { add() }
      { print }
      END { if (!done) { print ""; add() } }' "$file" >"$work/changelog"
  else
    { printf '# Changelog\n\n' && cat "$work/entry.md"; } >"$work/changelog"
  fi
  replace "$work/changelog" "$file"
}

# Adds the report to those that the site shows, by the day. A second one of a day has a number.
keep_report() {
  if [ -z "$reports" ] || [ ! -s "$work/summary" ] || [ ! -s "$result/report.json" ]; then
    return 0
  fi
  day=$(date -u +%Y-%m-%d)
  # An update that is made again keeps its day.
  [ "$branch_document" != "$document" ] || day=$(TZ=UTC0 git log -1 --date=format-local:%Y-%m-%d --format=%cd "$branch_id")
  name=$day number=1
  while [ -e "$reports/$name.json" ]; do
    number=$((number + 1))
    name=$day-$number
  done
  mkdir -p -- "$reports"
  replace "$result/report.json" "$reports/$name.json"
}

test_sdks() {
  if [ -n "${CALLWRIGHT_TEST:-}" ]; then
    sh -c "$CALLWRIGHT_TEST"
    return
  fi
  if [ -f "$out/java/pom.xml" ]; then
    (CDPATH='' cd -- "$out/java" && mvn -B -ntp verify) || return
  fi
  if [ -f "$out/typescript/package.json" ]; then
    (
      CDPATH='' cd -- "$out/typescript" || exit
      if [ -f package-lock.json ]; then npm ci; else npm install --no-package-lock; fi || exit
      if [ "$(npm pkg get scripts.test)" = '{}' ]; then npm run build; else npm test; fi
    ) || return
  fi
}

stage() {
  for path in "$repository_spec" "$repository_config" "$repository_lock" "$repository_state" "$repository_reports" \
    "$repository_out"; do
    if [ -n "$path" ] && { [ -e "$top/$path" ] || [ -n "$(git -C "$top" --literal-pathspecs ls-files -- "$path" | head -n 1)" ]; }; then
      # An output folder that .gitignore names is not committed.
      git -C "$top" --literal-pathspecs -c core.safecrlf=false add -A -- "$path" 2>"$work/add.log" ||
        git -C "$top" check-ignore -q -- "$path" || fail 3 "'$path' could not be added: $(one_line <"$work/add.log")"
    fi
  done
}

# Whether a pull request may change a file: only what generating writes, and never what a forge runs.
is_allowed() {
  case "$1" in
  .git* | Jenkinsfile | .husky/*) return 1 ;;
  "$repository_spec" | "$repository_config" | "$repository_lock" | "$repository_state") return 0 ;;
  "${repository_reports:-$repository_spec}"/*.json) return 0 ;;
  esac
  [ "$repository_out" = . ] || case "$1" in "$repository_out"/*) ;; *) return 1 ;; esac
}

# shellcheck disable=SC2016 # Markdown
write_body() {
  {
    if [ "$tests" = failed ]; then
      printf '> **The tests of the SDKs fail.** The log of the run says why. This stays a draft until they pass.\n\n'
    fi
    # GitHub takes 65,536 characters, GitLab 65,516 bytes. What is open at the cut is closed.
    LC_ALL=C awk '{ size += length($0) + 2 }
      size > 55000 { cut = 1; exit }
      /^(```|~~~)/ { if (!code) code = substr($0, 1, match($0, /[^`~]|$/) - 1); else if ($0 == code) code = "" }
      !code && /<details>/ { details++ }
      !code && /<\/details>/ { details-- }
      { print }
      END {
        if (code) print code
        while (details-- > 0) print "\n</details>"
        if (cut) print "\n_The report goes on in `report.md` of the result._"
      }' "$result/report.md"
    if [ -s "$work/versions" ]; then
      printf '\n### To do\n\n'
      cat "$work/versions"
    fi
    printf '\n---\nMade by the update script of Callwright. It replaces this text and the branch `%s` while nobody else commits.\n' \
      "$branch"
  } >"$result/body.md"
}

restore() {
  code=$?
  trap - EXIT
  if [ -n "${original:-}" ]; then
    (stage) >/dev/null 2>&1 || :
    rm -f -- "$(dirname -- "$spec")/.before-$(basename -- "$spec")"
    git reset -q --hard || :
    git checkout -q "$original" || :
  fi
  rm -rf -- "$work"
  exit "$code"
}

outcome() {
  printf 'outcome=%s\nbase=%s\ndocument=%s\ntests=%s\nkind=%s\n' "$1" "$base_id" "$document" "${tests:-}" "${kind:-}" >"$result/result"
  if [ -n "${GITHUB_OUTPUT:-}" ]; then
    printf 'outcome=%s\nbranch=%s\n' "$1" "$branch" >>"$GITHUB_OUTPUT"
  fi
}

prepare() {
  source=${CALLWRIGHT_SOURCE:-}
  [ -n "$source" ] || fail 2 "set CALLWRIGHT_SOURCE to the address of the document"
  rm -f "$result/result" "$result/patch" "$result/title" "$result/body.md" "$result/report.md" "$result/report.json"
  look_at_branch
  last=$base_id
  [ -z "$branch_document" ] || last=$branch_id
  download "$last"
  if [ "$blob" = "$(git rev-parse -q --verify "$base_id:$repository_spec" || :)" ]; then
    say "the document is the one of '$base'; nothing changed"
    if [ -n "$branch_id" ]; then outcome obsolete; else outcome unchanged; fi
    return
  fi
  if [ -n "$branch_document" ] && [ "$branch_document" = "$document" ] && is_up_to_date; then
    outcome unchanged
    return
  fi
  [ "$branch_ours" = yes ] || conflict
  if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
    fail 2 "the working copy has changes; commit or discard them, since the script works in it"
  fi
  foreign=$(git -C "$top" --literal-pathspecs ls-files --others --exclude-standard -- "$repository_out" | head -n 1)
  if [ -n "$foreign" ] && [ "$repository_out" != . ]; then
    fail 2 "$(printf '%s' "$foreign" | one_line) in the output folder is neither committed nor ignored; commit it, remove it, or add" \
      "it to .gitignore"
  fi
  make_update
}

# Whether the branch already has this document, and nothing is left to do.
is_up_to_date() {
  if [ "$branch_ours" = no ]; then
    say "the branch '$branch' has this document already, and commits that are not of this script; it stays as it is"
    return 0
  fi
  known=none
  [ "$forge" != github ] || known=$(pull_request all) || exit
  case "$known" in
  CLOSED*)
    say "the pull request ${known#* } with this document was closed; delete the branch '$branch' to get another one"
    return 0
    ;;
  '') return 1 ;;
  esac
  [ "$branch_parent" = "$base_id" ] && [ "$branch_tests" = passed ] || return 1
  say "the branch '$branch' has this document already; nothing changed"
}

conflict() {
  fail 1 "the document has changed again, but the branch '$branch' has commits that are not of this script, so it stays as it is." \
    "Merge its pull request, or copy the commits to another branch and delete this one; the next run makes it anew"
}

make_update() {
  original=$(git symbolic-ref -q --short HEAD || git rev-parse HEAD)
  git checkout -q --detach "$base_id" || fail 2 "the base branch '$base' could not be checked out; see above"
  [ -f "$config" ] || fail 2 "there is no $config in the base branch '$base'"
  git cat-file blob "$base_id:$repository_spec" >"$work/old" 2>/dev/null || : >"$work/old"
  git cat-file blob "$blob" >"$work/new"
  replace "$work/new" "$spec"
  write_state
  compare
  : >"$work/versions"
  set_version java
  set_version typescript
  keep_report
  code=0
  generate >"$work/generate.log" 2>&1 || code=$?
  [ "$code" = 0 ] || refuse "$code"
  show_generated
  write_changelog java Java
  write_changelog typescript TypeScript
  stage
  tests=passed
  guarded without_tokens test_sdks </dev/null || tests=failed
  git -C "$top" diff-index --cached --binary --full-index --no-renames --no-ext-diff -p "$base_id" >"$result/patch"
  field title "$work/summary" | one_line >"$result/title"
  [ -s "$result/title" ] || echo 'Update the API document' >"$result/title"
  kind=$(kind_of_change)
  write_body
  [ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$result/body.md" >>"$GITHUB_STEP_SUMMARY"
  outcome update
}

kind_of_change() {
  case "$(field breaking "$work/summary") $(field java.bump "$work/summary") $(field typescript.bump "$work/summary")" in
  true*) echo breaking ;;
  false*minor*) echo additive ;;
  false*) echo docs ;;
  esac
}

publish() {
  [ -f "$result/result" ] || fail 2 "there is no result in $result; run 'update.sh prepare' first"
  prepared=$(field outcome "$result/result")
  case "$prepared" in
  unchanged) return ;;
  esac
  look_at_branch
  case "$prepared" in
  obsolete) withdraw ;;
  update)
    [ "$branch_ours" = yes ] || conflict
    commit_update
    request
    [ "$tests" = passed ] || fail 1 "the tests of the SDKs fail; the branch '$branch' has the update, as a draft"
    ;;
  *) fail 2 "the result in $result has an unknown outcome" ;;
  esac
}

# The server has the document of the base branch again, or the branch was merged.
withdraw() {
  [ -n "$branch_id" ] || return 0
  if [ "$branch_ours" = no ]; then
    annotate warning "the document is the one of '$base', but the branch '$branch' has commits that are not of this script;" \
      "close its pull request and delete the branch if they are not needed"
    return
  fi
  if [ "$forge" = github ]; then
    open=$(pull_request open)
    if [ -n "$open" ]; then
      gh pr close "${open#* }" --comment "The document is the one of the base branch again, so there is nothing to change." >/dev/null ||
        fail 3 "the pull request ${open#* } could not be closed"
      say "closed the pull request ${open#* }"
    fi
  fi
  # Forges without a comment of ours close it when its branch is gone.
  git_remote push -q --force-with-lease="refs/heads/$branch:$branch_id" "$remote" ":refs/heads/$branch" ||
    fail 3 "the branch '$branch', which is not needed any more, could not be deleted"
  say "deleted the branch '$branch', which is not needed any more"
}

# Makes the commit, without touching the working copy, and pushes it unless the branch has it. What others prepared is checked.
commit_update() {
  prepared_base=$(field base "$result/result") document=$(field document "$result/result") tests=$(field tests "$result/result")
  kind=$(field kind "$result/result")
  is_id "$prepared_base" || fail 2 "the result in $result is not one of 'update.sh prepare'"
  is_id "$document" || fail 2 "the result in $result is not one of 'update.sh prepare'"
  case "$tests,$kind" in
  passed, | passed,breaking | passed,additive | passed,docs | failed, | failed,breaking | failed,additive | failed,docs) ;;
  *) fail 2 "the result in $result is not one of 'update.sh prepare'" ;;
  esac
  git merge-base --is-ancestor "$prepared_base" "$base_id" || fail 1 "the branch '$base' was rewritten meanwhile; run again"
  title=$(one_line <"$result/title")
  GIT_INDEX_FILE=$work/index
  export GIT_INDEX_FILE
  git read-tree "$prepared_base"
  git -C "$top" apply --cached --whitespace=nowarn "$result/patch" || fail 2 "the patch in $result does not apply to '$base'"
  git -C "$top" diff-index --cached --name-only --no-renames -z "$prepared_base" | tr '\n\000' '\001\n' >"$work/names"
  while IFS= read -r path; do
    is_allowed "$path" || fail 2 "the result changes $(printf '%s' "$path" | one_line), which the generator does not write"
  done <"$work/names"
  # The generator makes no links, which could lead anywhere.
  git -C "$top" diff-index --cached --raw "$prepared_base" >"$work/modes"
  ! grep -q '^:[0-7]* 1[26]0000 ' "$work/modes" || fail 2 "the result has a link, which the generator does not write"
  new_tree=$(git write-tree)
  unset GIT_INDEX_FILE
  tree=$(git rev-parse -q --verify "$branch_id^{tree}" || :)
  if [ "$branch_parent $branch_tests $tree" = "$prepared_base $tests $new_tree" ]; then
    say "the branch '$branch' has this update already"
    return
  fi
  {
    printf '%s\n\n' "$title"
    printf 'Callwright-Document: %s\nCallwright-Tests: %s\nCallwright-Tree: %s\n' "$document" "$tests" "$new_tree"
  } >"$work/message"
  author=callwright mail=noreply@callwright.dev
  [ "$forge" != github ] || { author='github-actions[bot]' && mail='41898282+github-actions[bot]@users.noreply.github.com'; }
  commit=$(GIT_AUTHOR_NAME=${CALLWRIGHT_AUTHOR_NAME:-$author} GIT_AUTHOR_EMAIL=${CALLWRIGHT_AUTHOR_EMAIL:-$mail} \
    GIT_COMMITTER_NAME=${CALLWRIGHT_AUTHOR_NAME:-$author} GIT_COMMITTER_EMAIL=${CALLWRIGHT_AUTHOR_EMAIL:-$mail} \
    git commit-tree -p "$prepared_base" -F "$work/message" "$new_tree")
  set -- push -q "--force-with-lease=refs/heads/$branch:$branch_id" "$remote" "$commit:refs/heads/$branch"
  if [ "$forge" = gitlab ]; then
    push_to_gitlab "$@"
  else
    git_remote "$@" || refused
  fi
  branch_id=$commit
  say "pushed the branch '$branch'"
}

# GitLab makes the merge request of options of the push, which have one line. It reads '\n' in them as a new line, and a line that
# begins with '/' as a command, so that text must have neither.
push_to_gitlab() {
  description=$(sed -e 's/\\n/\\ n/g' -e 's|^\([[:space:]]*\)/|\1\\/|' "$result/body.md" |
    LC_ALL=C awk '{ size += length($0) + 2; if (size > 60000) exit; printf "%s%s", (NR > 1 ? "\\n" : ""), $0 }' | tr -d '\r\000')
  draft=
  [ "$tests" = passed ] || draft='Draft: '
  for label in breaking additive docs; do
    if [ "$label" = "$kind" ]; then set -- "$@" -o "merge_request.label=$label"; else set -- "$@" -o "merge_request.unlabel=$label"; fi
  done
  git_remote "$@" -o merge_request.create -o "merge_request.target=$base" -o merge_request.remove_source_branch \
    -o "merge_request.title=$draft$title" -o "merge_request.description=$description" || refused
}

refused() {
  fail 3 "the branch '$branch' could not be pushed, see above: the token may not write, or somebody else pushed meanwhile; then run again"
}

# Opens the pull request or brings it up to date.
request() {
  if [ "$forge" != github ]; then
    [ -z "${CALLWRIGHT_RESULT:-}" ] || say "the title and the text for the pull request are in $result"
    return
  fi
  open=$(pull_request open)
  if [ -z "$open" ]; then
    set -- --head "$branch" --base "$base" --title="$title" --body-file "$result/body.md"
    [ "$tests" = passed ] || set -- "$@" --draft
    number=$(gh pr create "$@") || fail 3 "the pull request could not be opened; GH_TOKEN needs pull-requests: write, and the" \
      "repository must allow workflows to create pull requests (Settings, Actions, General)"
    number=${number##*/}
    say "opened the pull request $number"
  else
    number=${open#* }
    gh pr edit "$number" --title="$title" --body-file "$result/body.md" >/dev/null || fail 3 "the pull request $number could not be updated"
    # A draft by hand stays one.
    if [ "$tests" = failed ]; then
      gh pr ready "$number" --undo >/dev/null || :
    elif [ "$branch_tests" = failed ]; then
      gh pr ready "$number" >/dev/null || :
    fi
    say "updated the pull request $number"
  fi
  label_request
  if [ -n "${GITHUB_OUTPUT:-}" ]; then
    printf 'pull-request=%s\n' "$number" | tr -cd 'a-z0-9=\n-' >>"$GITHUB_OUTPUT"
  fi
}

label_request() {
  set --
  for label in breaking additive docs; do
    case "$label" in
    breaking) color=b60205 && about='Callers of the SDK have to change something' ;;
    additive) color=0e8a16 && about='The SDK gains something' ;;
    docs) color=0075ca && about='Only texts change' ;;
    esac
    gh label create "$label" --color "$color" --description "$about" >/dev/null 2>&1 || :
    if [ "$label" = "$kind" ]; then set -- "$@" --add-label "$label"; else set -- "$@" --remove-label "$label"; fi
  done
  gh pr edit "$number" "$@" >/dev/null || annotate warning "the pull request $number has no labels: they could not be set"
}

work=$(mktemp -d)
trap restore EXIT
trap 'exit 130' INT TERM HUP
export GIT_TERMINAL_PROMPT=0
# No hook and no monitor, which the tests of an SDK could leave, runs with the token.
count=${GIT_CONFIG_COUNT:-0}
export "GIT_CONFIG_KEY_$count=core.hooksPath" "GIT_CONFIG_VALUE_$count=/dev/null" "GIT_CONFIG_KEY_$((count + 1))=core.fsmonitor" \
  "GIT_CONFIG_VALUE_$((count + 1))=false" GIT_CONFIG_COUNT="$((count + 2))"
settings
result=${CALLWRIGHT_RESULT:-$work/result}
mkdir -p -- "$result"
result=$(CDPATH='' cd -- "$result" && pwd -P)
case "${1:-all}" in
all)
  prepare
  publish
  ;;
prepare) prepare ;;
publish) publish ;;
*) fail 2 "'$1' is none of all, prepare and publish" ;;
esac
