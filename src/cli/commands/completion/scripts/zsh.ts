/** The completion script of zsh. */
export const zshScript = `#compdef storeconnect
# zsh completion for storeconnect: source <(storeconnect complete zsh), after compinit
_storeconnect() {
  local line directive=0
  local -a values shown space
  # (Q) removes quotes, (@) keeps an empty word.
  for line in "\${(@f)$("\${(Q)words[1]}" complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == :* ]]; then
      directive=\${line#:}
    elif [[ -n $line ]]; then
      values+=("\${line%%$'\\t'*}")
      shown+=("\${line%%$'\\t'*}  \${line#*$'\\t'}")
    fi
  done
  if (( ! \${#values} && ! (directive & 4) )); then
    _files
    return
  fi
  if (( directive & 2 )); then space=(-S ''); fi
  compadd -U "\${space[@]}" -l -d shown -a values
}
compdef _storeconnect storeconnect
`;
