/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.util.List;
import java.util.Set;

/**
 * A muscle, tendon, fascia or area that can be marked.
 *
 * @param key stable kebab-case key, the primary code: {@code quadratus-lumborum}
 * @param commonName the name a therapist reads
 * @param latin the Latin name after Terminologia Anatomica
 * @param group part of the body it is listed under
 * @param paired whether it exists on the left and on the right
 * @param views the views that show it
 * @param layer how deep it lies
 * @param sensitive consent and safety tags, empty when none
 * @param codings extra codes, each as {@code SYSTEM:value}
 * @param actions what it does
 * @param referral where its pain is often felt: a prompt, not a diagnosis
 * @param starter whether it belongs to the first, low-back-first set
 */
public record Structure(
        String key,
        String commonName,
        String latin,
        String group,
        boolean paired,
        Set<FigureView> views,
        Layer layer,
        Set<String> sensitive,
        List<String> codings,
        String actions,
        String referral,
        boolean starter) {}
