// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.KubernetesSetting;
import dev.kfp4j.processor.pipeline.PodSlot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** The components as one pipeline calls them: what it says of all its tasks goes before what they say themselves. */
final class PipelineDefaults implements CalleeCatalogue {
    private final CalleeCatalogue catalogue;
    private final List<KubernetesSetting> settings;
    private final Set<PodSlot> taken = new HashSet<>();

    PipelineDefaults(CalleeCatalogue catalogue, List<KubernetesSetting> settings) {
        this.catalogue = catalogue;
        this.settings = settings;
        settings.forEach(setting -> taken.addAll(setting.slots()));
    }

    @Override
    public Entry find(ExecutableElement method, TreePath use) {
        Entry entry = catalogue.find(method, use);
        if (entry instanceof Found found && found.callee() instanceof ComponentCallee component) {
            var all = new ArrayList<KubernetesSetting>();
            component.kubernetes().forEach(setting -> setting.without(taken).ifPresent(all::add));
            all.addAll(settings);
            return new Found(new ComponentCallee(component.signature(), all));
        }
        return entry;
    }
}
