/** The completion script of bash. It runs in bash 3.2, which macOS has, and needs no package. */
export const bashScript = `# bash completion for storeconnect: source <(storeconnect complete bash)
_storeconnect() {
  local rest=\${COMP_LINE:0:COMP_POINT} directive=0 n=-1 kept="" word line i
  local -a words
  COMPREPLY=()
  # Bash ends words at "=" and ":" too; what has no space between belongs together.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((i == 0)) || [[ $rest == [[:space:]]* ]]; then
      rest=\${rest#"\${rest%%[![:space:]]*}"}
      n=$((n + 1))
      words[n]=""
    fi
    if ((\${#rest} < \${#word})); then word=$rest; fi
    rest=\${rest#"$word"}
    words[n]+=$word
  done
  word=\${words[n]}
  # What bash keeps of the word: it replaces what follows the last "=" or ":", unless the word is quoted.
  if [[ $word != [\\'\\"]* && $word == *[=:]* && $COMP_WORDBREAKS == *=* ]]; then kept=\${word%"\${word##*[=:]}"}; fi
  for ((i = 0; i <= n; i++)); do words[i]=\${words[i]//[\\'\\"\\\\]/}; done
  while IFS= read -r line; do
    if [[ $line == :* ]]; then
      directive=\${line#:}
    else
      line=\${line%%$'\\t'*}
      COMPREPLY+=("\${line#"$kept"}")
    fi
  done < <("\${words[0]}" complete -- "\${words[@]:1}" 2>/dev/null)
  if ((directive & 2)); then compopt -o nospace 2>/dev/null; fi
  if ((directive & 4)); then compopt +o default 2>/dev/null; fi
}
complete -o default -F _storeconnect storeconnect
`;
