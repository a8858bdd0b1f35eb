// The image of the rules of `Rules/`. It is data only, and in C, since so many numbers take a Swift compiler seconds.

#ifndef COMPILED_RULES_H
#define COMPILED_RULES_H

#include <stddef.h>
#include <stdint.h>

/// The words of the image, which begin at a multiple of 16 bytes.
const uint32_t *_Nonnull compiledRuleWords(void);
size_t compiledRuleWordCount(void);

#endif
