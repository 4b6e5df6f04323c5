<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnotherPost</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Another post on this laptop</source>
        <translation>Un autre poste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Such as the reviewer who works at the same laptop. From then on the journal names that post; you can change back at any time.</source>
        <translation>Par exemple celui de la revue, quand elle se fait sur le même ordinateur. Dès lors, le journal nomme ce poste&#x202f;; vous pouvez revenir au précédent à tout moment.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Work as this post</source>
        <translation>&amp;Travailler à ce poste</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Evidence for this question</source>
        <translation>Éléments probants pour cette question</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ApproachStep</name>
    <message>
        <source>&amp;Gender focus</source>
        <translation>&amp;Place du genre</translation>
    </message>
    <message>
        <source>How it serves commitment 4c</source>
        <translation>Contribution à l’engagement 4c</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Objectif</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Pé&amp;rimètre</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Classification</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Approche</translation>
    </message>
    <message>
        <source>What for, and how?</source>
        <translation>Dans quel but, et comment&#x202f;?</translation>
    </message>
    <message>
        <source>These texts are suggestions: change them to fit. They stand in the report under scope and method.</source>
        <translation>Ces textes sont des suggestions&#xa0;: adaptez-les. Ils figurent dans le rapport, sous «&#x202f;Périmètre et méthode&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>&amp;Compile several into one…</source>
        <translation>&amp;Réunir plusieurs rapports…</translation>
    </message>
    <message>
        <source>Add a &amp;signature to a file…</source>
        <translation>Ajouter une &amp;signature à un fichier…</translation>
    </message>
    <message>
        <source>&amp;Verify files…</source>
        <translation>&amp;Vérifier des fichiers…</translation>
    </message>
    <message>
        <source>written, not signed</source>
        <translation>écrit, non signé</translation>
    </message>
    <message>
        <source>Report of the &amp;risk register…</source>
        <translation>Rapport du registre des r&amp;isques…</translation>
    </message>
    <message>
        <source>Report of the supplier &amp;network…</source>
        <translation>Rapport du réseau de &amp;fournisseurs…</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Rapport sur</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>Dernière signature</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>No report has been written yet. Open an engagement and go to its report when the work is done.</source>
        <translation>Aucun rapport n’a encore été écrit. Ouvrez une mission et passez à son rapport quand le travail est fait.</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <source>Supplier network</source>
        <translation>Réseau de fournisseurs</translation>
    </message>
    <message>
        <source>Improvement plan for {supplier}</source>
        <translation>Plan d’amélioration pour {supplier}</translation>
    </message>
    <message>
        <source>{reference}, version {version}</source>
        <translation>{reference}, version {version}</translation>
    </message>
    <message>
        <source>Show its &amp;pages…</source>
        <translation>&amp;Afficher ses pages…</translation>
    </message>
    <message>
        <source>Open the &amp;report page</source>
        <translation>&amp;Ouvrir la page du rapport</translation>
    </message>
    <message>
        <source>Signed files lie where they were saved; the workspace keeps only what was signed.</source>
        <translation>Les fichiers signés se trouvent là où ils ont été enregistrés&#x202f;; l’espace de travail ne garde que ce qui a été signé.</translation>
    </message>
    <message>
        <source>{day}, {clock} UTC by the laptop&apos;s clock (a claim, not a proof)</source>
        <translation>{day}, {clock} UTC selon l’horloge de l’ordinateur (une affirmation, non une preuve)</translation>
    </message>
    <message>
        <source>Key {groups}</source>
        <translation>Clé {groups}</translation>
    </message>
    <message>
        <source>Written for signing; nobody has signed it here.</source>
        <translation>Écrit pour signature&#x202f;; personne ne l’a signé ici.</translation>
    </message>
    <message>
        <source>Where is the signed file?</source>
        <translation>Où se trouve le fichier signé&#x202f;?</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This is the very file that was signed here: {role}.</source>
        <translation>C’est exactement le fichier qui a été signé ici&#xa0;: {role}.</translation>
    </message>
    <message>
        <source>This file is not byte for byte one that was signed here. It may carry a later one: verify it.</source>
        <translation>Ce fichier n’est pas, octet pour octet, l’un de ceux qui ont été signés ici. Il porte peut-être une signature ultérieure&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Le vérifier</translation>
    </message>
    <message>
        <source>Back to the si&amp;gnatures</source>
        <translation>Retour aux si&amp;gnatures</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Accepté jusqu’au</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Describe it</source>
        <translation>Décrire</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extrême</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>Show it as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>{name}: show it as a table</source>
        <translation>{name}&#xa0;: afficher en tableau</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Choose a supplier on the map: click it, or walk along the links with the arrow keys. Drag with Shift held down to take several.</source>
        <translation>Choisissez un fournisseur sur la carte&#xa0;: cliquez dessus, ou suivez les liens avec les touches fléchées. Pour en prendre plusieurs, faites glisser en maintenant Maj.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>Rang depuis nous</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>Vend à</translation>
    </message>
    <message>
        <source>Buys from</source>
        <translation>Achète à</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Go along this link</source>
        <translation>Suivre ce lien</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Vers {name}</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Dissocier le groupe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show only around it</source>
        <translation>N’afficher que son entourage</translation>
    </message>
    <message>
        <source>Routes off</source>
        <translation>Masquer les chemins</translation>
    </message>
    <message>
        <source>Light up its exposure</source>
        <translation>Éclairer son exposition</translation>
    </message>
    <message>
        <source>Path to here</source>
        <translation>Chemin jusqu’ici</translation>
    </message>
    <message>
        <source>Path from here</source>
        <translation>Chemin à partir d’ici</translation>
    </message>
    <message>
        <source>Let the layout place it</source>
        <translation>Laisser la disposition le placer</translation>
    </message>
    <message>
        <source>Steps around it</source>
        <translation>Pas autour de lui</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see them as a table</source>
        <translation>
            <numerusform>et %n autre&#xa0;: à voir en tableau</numerusform>
            <numerusform>et %n autres&#xa0;: à voir en tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two</source>
        <translation>
            <numerusform>%n lien entre les deux</numerusform>
            <numerusform>%n liens entre les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n pas</numerusform>
            <numerusform>%n pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board by status</source>
        <translation>Constats par état, en colonnes</translation>
    </message>
</context>
<context>
    <name>BowTie</name>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Contrôle avant</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Contrôle après</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non coté</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>No cause written yet</source>
        <translation>Aucune cause écrite à ce jour</translation>
    </message>
    <message>
        <source>Nothing prevents it</source>
        <translation>Rien ne le prévient</translation>
    </message>
    <message>
        <source>Nothing lessens it</source>
        <translation>Rien ne l’atténue</translation>
    </message>
    <message>
        <source>No effect written yet</source>
        <translation>Aucun effet écrit à ce jour</translation>
    </message>
    <message>
        <source>untested: lowers nothing</source>
        <translation>non testé&#xa0;: n’abaisse rien</translation>
    </message>
</context>
<context>
    <name>BowTiePart</name>
    <message>
        <source>Bow-tie</source>
        <translation>Nœud papillon</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>From causes to effects</source>
        <translation>Des causes aux effets</translation>
    </message>
    <message>
        <source>A dashed edge: untested, or missing</source>
        <translation>Bord en tirets&#xa0;: non testé, ou manquant</translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>from {name}, found to be the same</source>
        <translation>de {name}, fiche reconnue identique</translation>
    </message>
    <message>
        <source>Found to be the same; what these records know counts here too:</source>
        <translation>Reconnues identiques&#x202f;; ce que savent ces fiches compte aussi ici&#xa0;:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation>aussi connu sous&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{share} owned by women</source>
        <translation>{share} détenus par des femmes</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>Referral card</source>
        <translation>Fiche d’orientation</translation>
    </message>
    <message>
        <source>No card is loaded</source>
        <translation>Aucune fiche n’est chargée</translation>
    </message>
    <message>
        <source>Referral cards (*.txt *.yaml *.yml)</source>
        <translation>Fiches d’orientation (*.txt *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the file of the referral card</source>
        <translation>Choisir le fichier de la fiche d’orientation</translation>
    </message>
    <message>
        <source>The safe stop shows this card from now on.</source>
        <translation>Désormais, l’arrêt de sécurité affiche cette fiche.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>That question is not asked in this form now.</source>
        <translation>Cette question n’est pas posée actuellement dans ce formulaire.</translation>
    </message>
    <message>
        <source>A change to {question} is not saved: it waits for its reason.</source>
        <translation>Une modification de {question} n’est pas enregistrée&#xa0;: elle attend son motif.</translation>
    </message>
    <message>
        <source>Every question that is asked has an answer.</source>
        <translation>Toutes les questions posées ont une réponse.</translation>
    </message>
    <message>
        <source>Red flags: {words}</source>
        <translation>Signaux d’alerte&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} réponses sur {all}</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Fiche de consentement</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>ChecklistStep</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>Que voulez-vous examiner&#x202f;?</translation>
    </message>
    <message>
        <source>Everything but the checklist itself can be changed later on the page Plan.</source>
        <translation>Tout, sauf la liste de contrôle elle-même, peut être modifié plus tard à la page Plan.</translation>
    </message>
    <message>
        <source>Choose a checklist.</source>
        <translation>Choisissez une liste de contrôle.</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>What does not hold together</source>
        <translation>Ce qui ne tient pas ensemble</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Everything holds together.</source>
        <translation>Tout tient ensemble.</translation>
    </message>
    <message>
        <source>Consistency of the register</source>
        <translation>Cohérence du registre</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n)</source>
        <translation>
            <numerusform>{what} (%n)</numerusform>
            <numerusform>{what} (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take away from this finding</source>
        <translation>Détacher de ce constat</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The last backup was not made.</source>
        <translation>La dernière sauvegarde n’a pas été faite.</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Making the last backup of this sitting…</source>
        <translation>Dernière sauvegarde de cette session en cours…</translation>
    </message>
    <message>
        <source>Making the last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Close without this backup</source>
        <translation>&amp;Fermer sans cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir à la page de départ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Check the workspace: journal, contents and file</source>
        <translation>Vérifier l’espace de travail&#xa0;: journal, contenus et fichier</translation>
    </message>
    <message>
        <source>Make a recovery key for the office…</source>
        <translation>Créer une clé de secours pour le bureau…</translation>
    </message>
    <message>
        <source>Set a PIN for this sitting…</source>
        <translation>Définir un code PIN pour cette session…</translation>
    </message>
    <message>
        <source>Work as another post…</source>
        <translation>Travailler à un autre poste…</translation>
    </message>
    <message>
        <source>Hand over the workspace…</source>
        <translation>Transmettre l’espace de travail…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>{file} is sound: every change follows from the one before, and nothing is missing.</source>
        <translation>{file} est intact&#xa0;: chaque modification fait suite à la précédente, et rien ne manque.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Vérification de l’espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the workspace.</source>
        <translation>
            <numerusform>%n problème dans l’espace de travail.</numerusform>
            <numerusform>%n problèmes dans l’espace de travail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>Scores stand side by side and are never averaged: offices differ in scope, form and checklist.</source>
        <translation>Les scores sont présentés côte à côte et jamais moyennés&#xa0;: les bureaux diffèrent par le périmètre, le formulaire et la liste de contrôle.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Fingerprint: {groups}</source>
        <translation>Empreinte&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>I have &amp;compared all eight groups, and they agree</source>
        <translation>J’ai &amp;comparé les huit groupes, et ils concordent</translation>
    </message>
    <message>
        <source>Call the person on a number that you know already, not on one from the file, and let them read their groups to you. Eight groups of five digits are the same in every language.</source>
        <translation>Appelez la personne à un numéro que vous connaissez déjà, non à un numéro tiré du fichier, et faites-vous lire ses groupes. Huit groupes de cinq chiffres sont les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>Is the key that signed this file really that of {post}, {office}? The name in a certificate is only what its maker typed; these groups are the key itself.</source>
        <translation>La clé qui a signé ce fichier est-elle vraiment celle de {post}, {office}&#x202f;? Le nom inscrit dans un certificat n’est que ce qu’on y a tapé&#x202f;; ces groupes sont la clé elle-même.</translation>
    </message>
    <message>
        <source>Trust this signer on this laptop</source>
        <translation>Faire confiance à cette identité sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Trust this signer</source>
        <translation>&amp;Faire confiance</translation>
    </message>
</context>
<context>
    <name>ComparingDialog</name>
    <message>
        <source>What changed between two days</source>
        <translation>Ce qui a changé entre deux jours</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As we knew it on</source>
        <translation>Ce que nous savions le</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé au</translation>
    </message>
    <message>
        <source>(no day: now)</source>
        <translation>(aucun jour&#xa0;: maintenant)</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>Supplier gone</source>
        <translation>Fournisseur disparu</translation>
    </message>
    <message>
        <source>Supplier changed</source>
        <translation>Fournisseur modifié</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Nouveau lien</translation>
    </message>
    <message>
        <source>Link gone</source>
        <translation>Lien disparu</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Lien modifié</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) new</source>
        <translation>
            <numerusform>%n nouveau fournisseur</numerusform>
            <numerusform>%n nouveaux fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n nouveau lien</numerusform>
            <numerusform>%n nouveaux liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) gone</source>
        <translation>
            <numerusform>%n lien disparu</numerusform>
            <numerusform>%n liens disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n lien modifié</numerusform>
            <numerusform>%n liens modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>being checked…</source>
        <translation>vérification en cours…</translation>
    </message>
    <message>
        <source>Drop the signed reports of engagements and of risk registers here, two or more.</source>
        <translation>Déposez ici les rapports signés de missions et de registres des risques, deux ou plus.</translation>
    </message>
    <message>
        <source>is neither the report of one engagement nor a risk register</source>
        <translation>n’est ni le rapport d’une seule mission ni un registre des risques</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>Encore aucune source.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>At least two sources are needed.</source>
        <translation>Il faut au moins deux sources.</translation>
    </message>
    <message>
        <source>The sources are being checked…</source>
        <translation>Vérification des sources…</translation>
    </message>
    <message>
        <source>Not taken in: {files}. Leave them out, or ask for them again.</source>
        <translation>Non repris&#xa0;: {files}. Laissez-les de côté, ou redemandez-les.</translation>
    </message>
    <message>
        <source>Give it a title and an office.</source>
        <translation>Donnez un titre et un bureau.</translation>
    </message>
    <message>
        <source>Save the compiled report</source>
        <translation>Enregistrer le rapport de synthèse</translation>
    </message>
    <message>
        <source>checking the sources and drawing the pages</source>
        <translation>vérification des sources et mise en pages</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>vérification du fichier signé</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Rapport de synthèse</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Arrêté. Rien n’a été écrit et rien ne subsiste.</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>The compiled report</source>
        <translation>Le rapport de synthèse</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Ratings and scores stand side by side and are never averaged. Each source lies inside whole, with its signatures named.</source>
        <translation>Notations et scores sont présentés côte à côte et jamais moyennés. Chaque source y figure en entier, et ses signatures sont nommées.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>ConfidenceRow</name>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How sure you are of the answer (G)</source>
        <translation>Votre degré de confiance dans la réponse (G)</translation>
    </message>
    <message>
        <source>Confidence: {level}</source>
        <translation>Confiance&#xa0;: {level}</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Before the interview</source>
        <translation>Avant l’entretien</translation>
    </message>
    <message>
        <source>Noted is only with whom, in general, and whether consent was given. No names, no numbers.</source>
        <translation>On note seulement avec qui, en termes généraux, et si le consentement a été donné. Ni noms, ni nombres.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>Le consentement a été donné</translation>
    </message>
    <message>
        <source>It was not given</source>
        <translation>Il n’a pas été donné</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>&amp;Who was heard</source>
        <translation>Personnes 143|&amp;Qui a été entenduentendues</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Consent was &amp;given</source>
        <translation>Le consentement a été &amp;donné</translation>
    </message>
    <message>
        <source>Consent was &amp;not given: no interview</source>
        <translation>Le consentement n’a &amp;pas été donné&#xa0;: pas d’entretien</translation>
    </message>
    <message>
        <source>Neither who it was nor how many is recorded.</source>
        <translation>Ni l’identité ni le nombre des personnes n’est consigné.</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Consigner</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>before: it prevents</source>
        <translation>avant&#xa0;: il prévient</translation>
    </message>
    <message>
        <source>after: it lessens the effects</source>
        <translation>après&#xa0;: il atténue les effets</translation>
    </message>
    <message>
        <source>the likelihood</source>
        <translation>la vraisemblance</translation>
    </message>
    <message>
        <source>the impact</source>
        <translation>l’impact</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur le papier seulement</translation>
    </message>
    <message>
        <source>partly working</source>
        <translation>fonctionne en partie</translation>
    </message>
    <message>
        <source>working</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>Take this control away</source>
        <translation>Retirer ce contrôle</translation>
    </message>
    <message>
        <source>tested on {day}</source>
        <translation>testé le {day}</translation>
    </message>
    <message>
        <source>tested on {day} by {post}</source>
        <translation>testé le {day} par {post}</translation>
    </message>
    <message>
        <source>untested: lowers nothing</source>
        <translation>non testé&#xa0;: n’abaisse rien</translation>
    </message>
    <message>
        <source>What the control is</source>
        <translation>En quoi consiste le contrôle</translation>
    </message>
    <message>
        <source>Side of the event</source>
        <translation>Côté de l’événement</translation>
    </message>
    <message>
        <source>What it lowers</source>
        <translation>Ce qu’il abaisse</translation>
    </message>
    <message>
        <source>How well it works</source>
        <translation>S’il fonctionne bien</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Jour du test</translation>
    </message>
    <message>
        <source>Tested by (a post)</source>
        <translation>Testé par (un poste)</translation>
    </message>
    <message>
        <source>Which groups it protects; none chosen: all</source>
        <translation>Quels groupes il protège&#x202f;; aucun choisi&#xa0;: tous</translation>
    </message>
</context>
<context>
    <name>ControlsPart</name>
    <message>
        <source>Controls: what is in place</source>
        <translation>Contrôles&#xa0;: ce qui est en place</translation>
    </message>
    <message>
        <source>A control lowers a rating only when it works and somebody has tested it.</source>
        <translation>Un contrôle n’abaisse une cote que s’il fonctionne et a été testé.</translation>
    </message>
    <message>
        <source>Another control</source>
        <translation>Autre contrôle</translation>
    </message>
    <message>
        <source>Add the control</source>
        <translation>Ajouter le contrôle</translation>
    </message>
    <message>
        <source>Treatments: what is planned</source>
        <translation>Traitements&#xa0;: ce qui est prévu</translation>
    </message>
    <message>
        <source>Another treatment</source>
        <translation>Autre traitement</translation>
    </message>
    <message>
        <source>Add the treatment</source>
        <translation>Ajouter le traitement</translation>
    </message>
    <message>
        <source>Nothing is in place yet.</source>
        <translation>Rien n’est encore en place.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore prévu.</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>No country is called {text}. Pick one from the list, or type its two letters.</source>
        <translation>Aucun pays ne s’appelle {text}. Choisissez-en un dans la liste, ou tapez ses deux lettres.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Pick the day in a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
        <source>Write the day as {iso} or {local}. Nothing was changed.</source>
        <translation>Écrivez le jour ainsi&#xa0;: {iso} ou {local}. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Next dates</source>
        <translation>Prochaines dates</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Aucune échéance dans le prochain jour (%n).</numerusform>
            <numerusform>Aucune échéance dans les %n prochains jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {what}</source>
        <translation>En retard&#xa0;: {what}</translation>
    </message>
    <message>
        <source>the decision about the stop of {item} runs out</source>
        <translation>la décision sur l’arrêt levé par {item} expire</translation>
    </message>
    <message>
        <source>to be assessed again</source>
        <translation>à évaluer de nouveau</translation>
    </message>
    <message>
        <source>the period ends</source>
        <translation>la période se termine</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No day chosen</source>
        <translation>Aucun jour choisi</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Retirer le jour</translation>
    </message>
    <message>
        <source>{field}: take the day away</source>
        <translation>{field}&#xa0;: retirer le jour</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>owner of the risk</source>
        <translation>responsable du risque</translation>
    </message>
    <message>
        <source>head of office</source>
        <translation>direction du bureau</translation>
    </message>
    <message>
        <source>regional office or headquarters</source>
        <translation>bureau régional ou siège</translation>
    </message>
</context>
<context>
    <name>DecisionPart</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Reviewed today, the ratings hold</source>
        <translation>Revu aujourd’hui, les cotes tiennent</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Close the risk…</source>
        <translation>Clore le risque…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Le rouvrir…</translation>
    </message>
    <message>
        <source>Accept it for a time</source>
        <translation>L’accepter pour un temps</translation>
    </message>
    <message>
        <source>Continue with safeguards</source>
        <translation>Continuer avec des protections</translation>
    </message>
    <message>
        <source>Approver (a post, not a name)</source>
        <translation>Qui approuve (un poste, pas un nom)</translation>
    </message>
    <message>
        <source>The approver decides as</source>
        <translation>Qualité de qui approuve</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What protects people meanwhile</source>
        <translation>Ce qui protège les personnes entre-temps</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>It was closed: {reason}</source>
        <translation>Il a été clos&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A risk that is over is closed with a reason.</source>
        <translation>Un risque qui a pris fin est clos avec un motif.</translation>
    </message>
    <message>
        <source>Accepted by {post} until {day} ({when}).</source>
        <translation>Accepté par {post} jusqu’au {day} ({when}).</translation>
    </message>
    <message>
        <source>{post} decided to continue with safeguards until {day} ({when}).</source>
        <translation>{post} a décidé de continuer avec des protections jusqu’au {day} ({when}).</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Safeguards: {text}</source>
        <translation>Protections&#xa0;: {text}</translation>
    </message>
    <message>
        <source>It can be accepted when the groups that it hits are rated.</source>
        <translation>Il pourra être accepté quand les groupes qu’il touche seront cotés.</translation>
    </message>
    <message>
        <source>{band}: {who} accepts it (house default).</source>
        <translation>{band}&#xa0;: l’acceptation revient à {who} (valeur par défaut de la maison).</translation>
    </message>
    <message>
        <source>The impact on {groups} is the highest there is: nobody may simply accept it. The head of office can decide to continue with safeguards until a day, since stopping aid can cost lives too.</source>
        <translation>L’impact sur {groups} est le plus élevé qui soit&#xa0;: personne ne peut simplement l’accepter. La direction du bureau peut décider de continuer avec des protections jusqu’à une date, car arrêter l’aide peut aussi coûter des vies.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Last looked at: {day}.</source>
        <translation>Dernier examen&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>It goes on, with what protects people written down, and ends on a day.</source>
        <translation>Il se poursuit, avec par écrit ce qui protège les personnes, et prend fin à une date.</translation>
    </message>
    <message>
        <source>It stays as it is until a day, and then comes back by itself.</source>
        <translation>Il reste tel quel jusqu’à une date, puis revient de lui-même.</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Accepter le risque</translation>
    </message>
    <message>
        <source>Why is this risk closed?</source>
        <translation>Pourquoi ce risque est-il clos&#x202f;?</translation>
    </message>
    <message>
        <source>Close the risk</source>
        <translation>Clore le risque</translation>
    </message>
    <message>
        <source>Why is this risk open again?</source>
        <translation>Pourquoi ce risque est-il rouvert&#x202f;?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>The decision about {risk} is not taken yet.</source>
        <translation>La décision sur {risk} n’est pas encore prise.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Inside the workspace this file is encrypted. A copy outside is not: whoever finds it can read it, and erasing the piece here does not erase the copy.</source>
        <translation>Dans l’espace de travail, ce fichier est chiffré. Une copie à l’extérieur ne l’est pas&#xa0;: quiconque la trouve peut la lire, et effacer l’élément ici n’efface pas la copie.</translation>
    </message>
    <message>
        <source>Save a copy outside?</source>
        <translation>Enregistrer une copie à l’extérieur&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving a copy of {piece}</source>
        <translation>Enregistrement d’une copie de {piece}</translation>
    </message>
    <message>
        <source>The copy is at {path}. It is not encrypted there.</source>
        <translation>La copie se trouve à {path}. Elle n’y est pas chiffrée.</translation>
    </message>
    <message>
        <source>{piece} was taken out. Undo brings it back.</source>
        <translation>{piece} a été retiré. «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>It stood behind %n answer(s).</source>
        <translation>
            <numerusform>%n réponse s’y appuyait.</numerusform>
            <numerusform>%n réponses s’y appuyaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>{piece} is destroyed for good: the file, its description and every earlier version. Undo cannot bring it back, and backups made before may still hold it.

Why is it erased? Name no person and no case.</source>
        <translation>{piece} est détruit définitivement&#xa0;: le fichier, sa description et toutes les versions antérieures. «&#x202f;Annuler&#x202f;» ne permet pas de revenir en arrière, et les sauvegardes faites auparavant peuvent encore le contenir.

Pourquoi l’effacer&#x202f;? Ne nommez ni personne ni cas.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Nothing was erased: a reason is needed.</source>
        <translation>Rien n’a été effacé&#xa0;: il faut un motif.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Effacé définitivement.</translation>
    </message>
    <message>
        <source>These backups may still hold it: {files}</source>
        <translation>Ces sauvegardes peuvent encore le contenir&#xa0;: {files}</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Steps to a signed report</source>
        <translation>Étapes vers un rapport signé</translation>
    </message>
    <message>
        <source>1. What to make</source>
        <translation>1. Ce qu’il faut produire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>2. Sign it</source>
        <translation>2. Signer</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Report of the risk register</source>
        <translation>Rapport du registre des risques</translation>
    </message>
    <message>
        <source>Report of the supplier network</source>
        <translation>Rapport du réseau de fournisseurs</translation>
    </message>
    <message>
        <source>What is asked, by when, and room for the answer. No finding, source, day or STOP stands in it.</source>
        <translation>Ce qui est demandé, pour quand, et la place de répondre. Aucun constat, source, jour ni STOP n’y figure.</translation>
    </message>
    <message>
        <source>Method, matrices, every risk with a rating for each group, and what changed since the last one. Small counts of complaints and of panels are left out.</source>
        <translation>Méthode, matrices, chaque risque avec une cote pour chaque groupe, et ce qui a changé depuis le dernier rapport. Les petits nombres de plaintes et de membres des panels n’y figurent pas.</translation>
    </message>
    <message>
        <source>Where the supplier stands, its screening, what it inherits by which paths, its direct relationships, money, certificates and open actions. Of sole traders only initials are shown.</source>
        <translation>Où en est le fournisseur, son tri, ce dont il hérite et par quels chemins, ses relations directes, l’argent, les certificats et les actions ouvertes. Des entreprises individuelles, seules les initiales figurent.</translation>
    </message>
    <message>
        <source>Map, exposures with their paths, suppliers that others depend on, blind spots, women-owned money and all weights. Of sole traders only initials are shown; addresses, telephones and bank details are left out.</source>
        <translation>Carte, expositions avec leurs chemins, fournisseurs dont d’autres dépendent, angles morts, argent allant aux entreprises détenues par des femmes et tous les poids. Des entreprises individuelles, seules les initiales figurent&#x202f;; adresses, téléphones et données bancaires n’y figurent pas.</translation>
    </message>
    <message>
        <source>Whoever has the file can compute its numbers again. If anything has changed since the last signature, the next one makes a new version.</source>
        <translation>Quiconque a le fichier peut recalculer ses nombres. Si quelque chose a changé depuis la dernière signature, la suivante crée une nouvelle version.</translation>
    </message>
    <message>
        <source>Drawing the pages as they stand now…</source>
        <translation>Mise en pages de l’état actuel…</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>The pages cannot be drawn now.</source>
        <translation>Les pages ne peuvent pas être mises en forme pour l’instant.</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>Enregistrer le rapport signé</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>vérification du fichier signé</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Production du rapport</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Arrêté. Rien n’a été écrit et rien ne subsiste.</translation>
    </message>
    <message>
        <source>Signed as version {version}.</source>
        <translation>Signé comme version {version}.</translation>
    </message>
    <message>
        <source>looking at the file&apos;s place</source>
        <translation>vérification de l’emplacement du fichier</translation>
    </message>
    <message>
        <source>drawing the pages</source>
        <translation>mise en pages</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>writing the file</source>
        <translation>écriture du fichier</translation>
    </message>
</context>
<context>
    <name>DraftFromFlags</name>
    <message>
        <source>Draft findings from flags</source>
        <translation>Ébaucher des constats à partir des signaux</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébaucher</translation>
    </message>
    <message>
        <source>Every flag has its finding already; nothing new was drafted.</source>
        <translation>Chaque signal a déjà son constat&#x202f;; rien de nouveau n’a été ébauché.</translation>
    </message>
    <message>
        <source>Looking at the flags…</source>
        <translation>Examen des signaux…</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made from flags.</source>
        <translation>
            <numerusform>%n brouillon établi à partir de signaux.</numerusform>
            <numerusform>%n brouillons établis à partir de signaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
</context>
<context>
    <name>DropPdfs</name>
    <message>
        <source>Choose PDF files</source>
        <translation>Choisir des fichiers PDF</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Importations antérieures</translation>
    </message>
    <message>
        <source>Undo the chosen import…</source>
        <translation>Annuler l’importation choisie…</translation>
    </message>
    <message>
        <source>Why is the import of {file} taken back?</source>
        <translation>Pourquoi l’importation de {file} est-elle annulée&#x202f;?</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Later work stands on the import of {file}: {steps}. Why is all of it taken back?</source>
        <translation>Un travail plus récent repose sur l’importation de {file}&#xa0;: {steps}. Pourquoi tout cela est-il annulé&#x202f;?</translation>
    </message>
    <message>
        <source>Undo the import and what stands on it</source>
        <translation>Annuler l’importation et ce qui repose dessus</translation>
    </message>
    <message>
        <source>Taking {file} back…</source>
        <translation>Annulation de {file}…</translation>
    </message>
    <message>
        <source>The import of {file} was taken back.</source>
        <translation>L’importation de {file} a été annulée.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>This answer does not keep the rule of the question.</source>
        <translation>Cette réponse ne respecte pas la règle de la question.</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>supplier code</source>
        <translation>code des fournisseurs</translation>
    </message>
    <message>
        <source>No certificate and no supplier code ends soon.</source>
        <translation>Aucun certificat et aucun code des fournisseurs n’expire bientôt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that end or have ended</source>
        <translation>
            <numerusform>Voir celui qui expire ou a expiré (%n)</numerusform>
            <numerusform>Voir les %n qui expirent ou ont expiré</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementCommands</name>
    <message>
        <source>Plan an engagement</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>new audit, risk assessment, supplier assessment</source>
        <translation>nouvelle mission nouveau audit évaluation risques fournisseur</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>Reprendre là où j’en étais</translation>
    </message>
    <message>
        <source>Start the next engagement from this one</source>
        <translation>Commencer la mission suivante à partir de celle-ci</translation>
    </message>
    <message>
        <source>Begin or reopen this engagement</source>
        <translation>Commencer ou rouvrir cette mission</translation>
    </message>
    <message>
        <source>Submit this engagement for review</source>
        <translation>Soumettre cette mission à la revue</translation>
    </message>
    <message>
        <source>Return this engagement to the team</source>
        <translation>Renvoyer cette mission à l’équipe</translation>
    </message>
    <message>
        <source>Clear this engagement for signing</source>
        <translation>Valider cette mission pour signature</translation>
    </message>
    <message>
        <source>Sign and issue the report of this engagement</source>
        <translation>Signer et émettre le rapport de cette mission</translation>
    </message>
    <message>
        <source>Close this engagement</source>
        <translation>Clore cette mission</translation>
    </message>
    <message>
        <source>Withdraw this engagement</source>
        <translation>Abandonner cette mission</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>More about this engagement</source>
        <translation>Plus d’actions sur cette mission</translation>
    </message>
</context>
<context>
    <name>EngagementHits</name>
    <message>
        <source>Engagement: {office}, {status}</source>
        <translation>Mission&#xa0;: {office}, {status}</translation>
    </message>
    <message>
        <source>Answer to {question} in {title}</source>
        <translation>Réponse à {question} dans {title}</translation>
    </message>
    <message>
        <source>Evidence {label} ({kind}) in {title}</source>
        <translation>Élément probant {label} ({kind}) dans {title}</translation>
    </message>
    <message>
        <source>Review note in {title}</source>
        <translation>Note de revue dans {title}</translation>
    </message>
</context>
<context>
    <name>EngagementList</name>
    <message>
        <source>Filter by title, office or subject</source>
        <translation>Filtrer par titre, bureau ou objet</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>Afficher par état</translation>
    </message>
    <message>
        <source>Show by type</source>
        <translation>Afficher par type</translation>
    </message>
    <message>
        <source>Show by office</source>
        <translation>Afficher par bureau</translation>
    </message>
    <message>
        <source>Start from &amp;last time</source>
        <translation>Repartir de la &amp;dernière fois</translation>
    </message>
    <message>
        <source>Plan the next engagement as the chosen one was planned; its answers stand beside the new ones</source>
        <translation>Planifier la mission suivante comme celle qui est choisie&#x202f;; ses réponses figurent à côté des nouvelles</translation>
    </message>
    <message>
        <source>&amp;Plan an engagement</source>
        <translation>&amp;Planifier une mission</translation>
    </message>
    <message>
        <source>No engagement yet</source>
        <translation>Encore aucune mission</translation>
    </message>
    <message>
        <source>An engagement is one piece of work: an audit, a risk assessment or a supplier assessment. Choose a checklist, say where and when, and begin with the first question.</source>
        <translation>Une mission est un travail précis&#xa0;: un audit, une évaluation des risques ou une évaluation de fournisseur. Choisissez une liste de contrôle, dites où et quand, et commencez par la première question.</translation>
    </message>
    <message>
        <source>Plan the &amp;first one</source>
        <translation>Planifier la p&amp;remière</translation>
    </message>
</context>
<context>
    <name>EngagementScreen</name>
    <message>
        <source>This engagement is not in the workspace any more.</source>
        <translation>Cette mission n’est plus dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Pages of the engagement</source>
        <translation>Pages de la mission</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>État&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Start the next one from this</source>
        <translation>Commencer la suivante à partir de celle-ci</translation>
    </message>
    <message>
        <source>History of the plan and status</source>
        <translation>Historique du plan et de l’état</translation>
    </message>
    <message>
        <source>{title}: {status}.</source>
        <translation>{title}&#xa0;: {status}.</translation>
    </message>
</context>
<context>
    <name>EngagementTable</name>
    <message>
        <source>Engagements</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>No engagement fits this filter.</source>
        <translation>Aucune mission ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvertes</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any office</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} sur {shown}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Dernier travail</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) of {all}</source>
        <translation>
            <numerusform>%n mission sur {all}</numerusform>
            <numerusform>%n missions sur {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>Reopen as a new version</source>
        <translation>Rouvrir comme nouvelle version</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Soumettre de nouveau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre à la revue</translation>
    </message>
    <message>
        <source>Return to the team</source>
        <translation>Renvoyer à l’équipe</translation>
    </message>
    <message>
        <source>Clear for signing</source>
        <translation>Valider pour signature</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Signer et émettre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Why is this engagement withdrawn? Its answers and evidence stay.</source>
        <translation>Pourquoi cette mission est-elle abandonnée&#x202f;? Ses réponses et ses éléments probants sont conservés.</translation>
    </message>
    <message>
        <source>What should the team mend before it comes back?</source>
        <translation>Que doit corriger l’équipe avant de la soumettre de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Why does the work go on after the report was issued?</source>
        <translation>Pourquoi le travail se poursuit-il après l’émission du rapport&#x202f;?</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{what}: {entry}</source>
        <translation>{what}&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Show and change all of it</source>
        <translation>Tout afficher et modifier</translation>
    </message>
    <message>
        <source>Show and change: {text}</source>
        <translation>Afficher et modifier&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>EventPart</name>
    <message>
        <source>Title of the risk</source>
        <translation>Titre du risque</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Because of… one cause a line</source>
        <translation>En raison de… une cause par ligne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>…it may happen that…</source>
        <translation>…il peut arriver que…</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>…which would lead to… one effect a line</source>
        <translation>…ce qui entraînerait… un effet par ligne</translation>
    </message>
    <message>
        <source>No names, no stories: the register holds neither data of persons nor what happened to anyone.</source>
        <translation>Ni noms ni récits&#xa0;: le registre ne contient ni données de personnes ni ce qui est arrivé à qui que ce soit.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Owner (a post, not a name)</source>
        <translation>Responsable (un poste, pas un nom)</translation>
    </message>
    <message>
        <source>Such as Head of Office</source>
        <translation>Par exemple Direction du bureau</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Personne n’a regardé</translation>
    </message>
    <message>
        <source>A count only. None reported can mean that the channel does not work: it never lowers a likelihood.</source>
        <translation>Un nombre seulement. Aucune plainte reçue peut vouloir dire que le mécanisme ne fonctionne pas&#xa0;: cela n’abaisse jamais une vraisemblance.</translation>
    </message>
    <message>
        <source>Complaints reported in the period</source>
        <translation>Plaintes reçues sur la période</translation>
    </message>
    <message>
        <source>Where it comes from and what it bears on</source>
        <translation>D’où il vient et sur quoi il pèse</translation>
    </message>
    <message>
        <source>Tie it to another record…</source>
        <translation>Le lier à une autre fiche…</translation>
    </message>
    <message>
        <source>It is not tied to an engagement, an answer, a finding or a supplier yet.</source>
        <translation>Il n’est encore lié ni à une mission, ni à une réponse, ni à un constat, ni à un fournisseur.</translation>
    </message>
    <message>
        <source>Untie from {record}</source>
        <translation>Délier de {record}</translation>
    </message>
    <message>
        <source>A risk needs a title; the one before stays.</source>
        <translation>Un risque a besoin d’un titre&#x202f;; le précédent reste.</translation>
    </message>
</context>
<context>
    <name>EvidenceDetail</name>
    <message>
        <source>Take out of the engagement</source>
        <translation>Retirer de la mission</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>place and device taken out</source>
        <translation>lieu et appareil retirés</translation>
    </message>
    <message>
        <source>Open {question}</source>
        <translation>Ouvrir {question}</translation>
    </message>
    <message>
        <source>No longer behind {question}</source>
        <translation>Ne plus rattacher à {question}</translation>
    </message>
    <message>
        <source>Take the piece from behind this answer</source>
        <translation>Détacher l’élément de cette réponse</translation>
    </message>
    <message>
        <source>No answer rests on it yet.</source>
        <translation>Aucune réponse ne s’y appuie encore.</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>L’empreinte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to look at it and to describe it.</source>
        <translation>Choisissez un élément probant pour le regarder et le décrire.</translation>
    </message>
    <message>
        <source>Save a copy outside the workspace…</source>
        <translation>Enregistrer une copie hors de l’espace de travail…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about this piece</source>
        <translation>Plus d’actions sur cet élément</translation>
    </message>
    <message>
        <source>What it is, in neutral words</source>
        <translation>Ce que c’est, en termes neutres</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Who handed it over, and how (a post, no name)</source>
        <translation>Remis par qui, et comment (un poste, pas de nom)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Use in questions…</source>
        <translation>Utiliser dans des questions…</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Empreinte du fichier (SHA-256)</translation>
    </message>
    <message>
        <source>Copy the whole fingerprint</source>
        <translation>Copier l’empreinte entière</translation>
    </message>
</context>
<context>
    <name>EvidenceDrop</name>
    <message>
        <source>Drop files or a folder here, or paste a picture with Ctrl+V.</source>
        <translation>Déposez ici des fichiers ou un dossier, ou collez une image avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>EvidenceLists</name>
    <message>
        <source>Evidence</source>
        <translation>Éléments probants</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files or a folder here, paste a picture with Ctrl+V, or choose files.</source>
        <translation>Encore aucun élément probant. Déposez ici des fichiers ou un dossier, collez une image avec Ctrl+V, ou choisissez des fichiers.</translation>
    </message>
    <message>
        <source>Evidence as pictures</source>
        <translation>Éléments probants en images</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>encore aucune réponse</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>All grades</source>
        <translation>Tous les degrés</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Note without a file</source>
        <translation>Note sans fichier</translation>
    </message>
    <message>
        <source>Evidence: {title}</source>
        <translation>Éléments probants&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>The work is closed: evidence can be looked at and copied out, and no longer be changed.</source>
        <translation>Le travail est clos&#xa0;: les éléments probants peuvent être regardés et copiés vers l’extérieur, mais plus modifiés.</translation>
    </message>
    <message>
        <source>The work was handed in for review: each change from now on needs a reason.</source>
        <translation>Le travail a été soumis à la revue&#xa0;: désormais, chaque modification demande un motif.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter des éléments probants</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add all files of a folder</source>
        <translation>Ajouter tous les fichiers d’un dossier</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>Le presse-papiers ne contient ni image ni fichier.</translation>
    </message>
    <message>
        <source>Find by words, number or name of the file</source>
        <translation>Mots, numéro, nom du fichier</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Chercher un élément probant</translation>
    </message>
    <message>
        <source>Show which grade</source>
        <translation>Afficher quel degré</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Afficher en images</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>More ways to add evidence</source>
        <translation>Autres façons d’ajouter des éléments probants</translation>
    </message>
    <message>
        <source>Why is it changed now?</source>
        <translation>Pourquoi cette modification maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motif de la modification</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Evidence</source>
        <translation>Éléments probants</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Put a file or a piece of evidence behind the answer (E)</source>
        <translation>Joindre à la réponse un fichier ou un élément probant (E)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>All evidence…</source>
        <translation>Tous les éléments probants…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take away from this answer</source>
        <translation>Détacher de cette réponse</translation>
    </message>
</context>
<context>
    <name>ExposurePage</name>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
</context>
<context>
    <name>ExposureView</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Sources of the inherited exposure</source>
        <translation>Sources de l’exposition héritée</translation>
    </message>
    <message>
        <source>No known risk reaches this organisation. Not assessed is not safe.</source>
        <translation>Aucun risque connu n’atteint cette organisation. Non évalué ne veut pas dire sûr.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Notre organisation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Own risk</source>
        <translation>Risque propre</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Following the ways of risk…</source>
        <translation>Suivi des chemins du risque…</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>The risk at the source itself</source>
        <translation>Le risque à la source même</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>Transmet</translation>
    </message>
    <message>
        <source>How much of it the strongest way passes on, all its links together</source>
        <translation>Ce qu’en transmet le chemin le plus fort, tous ses liens ensemble</translation>
    </message>
    <message>
        <source>Arrives here</source>
        <translation>Arrive ici</translation>
    </message>
    <message>
        <source>Own risk times what passes on</source>
        <translation>Le risque propre multiplié par ce qui est transmis</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Part du tout</translation>
    </message>
    <message>
        <source>Its part of everything that arrives here</source>
        <translation>Sa part dans tout ce qui arrive ici</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Who stands between the source and here, on the strongest way</source>
        <translation>Qui se trouve entre la source et ici, sur le chemin le plus fort</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directement</translation>
    </message>
    <message>
        <source>Inherited exposure</source>
        <translation>Exposition héritée</translation>
    </message>
    <message>
        <source>Largest single part</source>
        <translation>Plus grande part isolée</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Nobody is known to supply it.</source>
        <translation>On ne lui connaît aucun fournisseur.</translation>
    </message>
    <message>
        <source>Nobody before it was assessed: not assessed is not safe. At most {high}, by what is assumed.</source>
        <translation>Aucun fournisseur en amont n’a été évalué&#xa0;: non évalué ne veut pas dire sûr. Au plus {high}, d’après ce qui est supposé.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>An index for choosing where to look first, not a chance that abuse happens.</source>
        <translation>Un indice pour choisir où regarder d’abord, non une probabilité d’abus.</translation>
    </message>
    <message>
        <source>More sources than the joined value can tell apart: read the parts and the largest one.</source>
        <translation>Plus de sources que la valeur réunie n’en peut distinguer&#xa0;: lisez les parts et la plus grande.</translation>
    </message>
    <message>
        <source>{link} is part of several ways: what comes through it is counted for each.</source>
        <translation>{link} fait partie de plusieurs chemins&#xa0;: ce qui y passe est compté pour chacun.</translation>
    </message>
    <message>
        <source>Weights version {version} (house default), {suppliers} suppliers, {links} links.</source>
        <translation>Poids version {version} (valeur par défaut de la maison), {suppliers} fournisseurs, {links} liens.</translation>
    </message>
    <message>
        <source>How it gets here from {name}</source>
        <translation>Comment cela arrive ici depuis {name}</translation>
    </message>
    <message>
        <source>Also: {way} ({reach})</source>
        <translation>Aussi&#xa0;: {way} ({reach})</translation>
    </message>
    <message>
        <source>There are further ways.</source>
        <translation>Il y a d’autres chemins.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Own risk {own}: {status}, {when}</source>
        <translation>Risque propre {own}&#xa0;: {status}, {when}</translation>
    </message>
    <message>
        <source>share of purchases {n}</source>
        <translation>part des achats {n}</translation>
    </message>
    <message>
        <source>share of purchases not known, at least {n}</source>
        <translation>part des achats inconnue, au moins {n}</translation>
    </message>
    <message>
        <source>kind {n}</source>
        <translation>type {n}</translation>
    </message>
    <message>
        <source>certainty {n}</source>
        <translation>certitude {n}</translation>
    </message>
    <message>
        <source>clause {n}</source>
        <translation>clause {n}</translation>
    </message>
    <message>
        <source>{seller} {kind} {buyer}: passes on {n} ({factors})</source>
        <translation>{seller} {kind} {buyer}&#xa0;: transmet {n} ({factors})</translation>
    </message>
    <message>
        <source>Arrives here: {adds}, which is {part} of what is inherited.</source>
        <translation>Arrive ici&#xa0;: {adds}, soit {part} de ce qui est hérité.</translation>
    </message>
    <message>
        <source>{theme}: exposure through {name}</source>
        <translation>{theme}&#xa0;: exposition par {name}</translation>
    </message>
    <message numerus="yes">
        <source>The upper end assumes a risk for %n supplier(s) nobody has assessed.</source>
        <translation>
            <numerusform>La borne haute suppose un risque pour %n fournisseur que personne n’a évalué.</numerusform>
            <numerusform>La borne haute suppose un risque pour %n fournisseurs que personne n’a évalués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n link(s) the share of purchases is not known.</source>
        <translation>
            <numerusform>Sur %n lien, la part des achats est inconnue.</numerusform>
            <numerusform>Sur %n liens, la part des achats est inconnue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Such as 78101800 80111600</source>
        <translation>Par exemple 78101800 80111600</translation>
    </message>
    <message>
        <source>A person in business alone (sole trader)</source>
        <translation>Une personne en affaires seule (entreprise individuelle)</translation>
    </message>
    <message>
        <source>Addresses, telephones and bank details are masked in maps, reports and exports.</source>
        <translation>Adresses, téléphones et données bancaires sont masqués sur les cartes, dans les rapports et les exports.</translation>
    </message>
    <message>
        <source>It states that it uses no suppliers of its own</source>
        <translation>Il déclare n’avoir recours à aucun fournisseur</translation>
    </message>
    <message>
        <source>Without this statement, no suppliers mapped means: not known.</source>
        <translation>Sans cette déclaration, aucun fournisseur sur la carte veut dire&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>A supplier needs a name; the one before stays.</source>
        <translation>Un fournisseur a besoin d’un nom&#x202f;; le précédent reste.</translation>
    </message>
    <message>
        <source>Sectors are UNSPSC codes of 2, 4, 6 or 8 digits.</source>
        <translation>Les secteurs sont des codes UNSPSC à 2, 4, 6 ou 8 chiffres.</translation>
    </message>
</context>
<context>
    <name>FieldChooser</name>
    <message>
        <source>What is this column?</source>
        <translation>Que contient cette colonne&#x202f;?</translation>
    </message>
    <message>
        <source>What is in {column}?</source>
        <translation>Que contient {column}&#x202f;?</translation>
    </message>
    <message>
        <source>It starts with {cell}.</source>
        <translation>Elle commence par {cell}.</translation>
    </message>
    <message>
        <source>Find, such as money or end</source>
        <translation>Chercher, par exemple argent ou fin</translation>
    </message>
    <message>
        <source>Find a meaning</source>
        <translation>Chercher une signification</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Significations</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Laisser la colonne de côté</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>C’est peut-être</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Laissé de côté à dessein</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title of the finding</source>
        <translation>Titre du constat</translation>
    </message>
    <message>
        <source>Root cause in words</source>
        <translation>Cause profonde en toutes lettres</translation>
    </message>
    <message>
        <source>In words: what made it possible</source>
        <translation>En toutes lettres&#xa0;: ce qui l’a rendu possible</translation>
    </message>
    <message>
        <source>One group a line</source>
        <translation>Un groupe par ligne</translation>
    </message>
    <message>
        <source>One reference a line</source>
        <translation>Une référence par ligne</translation>
    </message>
    <message>
        <source>Put evidence behind it</source>
        <translation>Y rattacher un élément probant</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Who sees to it, such as Head of Office</source>
        <translation>Qui s’en charge, par exemple Direction du bureau</translation>
    </message>
    <message>
        <source>Does management accept it</source>
        <translation>Acceptation par la direction</translation>
    </message>
    <message>
        <source>{field} – still missing</source>
        <translation>{field} – manque encore</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Accept them, merge them or dismiss them with a reason</source>
        <translation>Acceptez-les, fusionnez-les ou écartez-les avec un motif</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait</source>
        <translation>
            <numerusform>%n brouillon en attente</numerusform>
            <numerusform>%n brouillons en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Days: as found</source>
        <translation>Jours&#xa0;: tels que trouvés</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Le jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Le mois d’abord</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Ordre du jour et du mois</translation>
    </message>
    <message>
        <source>Numbers: as found</source>
        <translation>Nombres&#xa0;: tels que trouvés</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Virgule décimale</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Point décimal</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>Façon d’écrire les nombres</translation>
    </message>
    <message>
        <source>Currency where none stands</source>
        <translation>Monnaie là où aucune n’est indiquée</translation>
    </message>
    <message>
        <source>Year of the amounts</source>
        <translation>Année des montants</translation>
    </message>
    <message>
        <source>Our own names in the file</source>
        <translation>Nos propres noms dans le fichier</translation>
    </message>
    <message>
        <source>Everybody listed supplies us</source>
        <translation>Tous nous fournissent</translation>
    </message>
    <message>
        <source>Spend is what we paid: whoever has some supplies us</source>
        <translation>Les dépenses sont ce que nous avons payé&#xa0;: qui en a nous fournit</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.gaw)</source>
        <translation>Espaces de travail (*.gaw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Drop files here, or</source>
        <translation>Déposez ici des fichiers, ou</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Joindre un élément probant…</translation>
    </message>
    <message>
        <source>Take {name} out of this answer</source>
        <translation>Retirer {name} de cette réponse</translation>
    </message>
    <message>
        <source>Take out of this answer; the piece stays in the engagement</source>
        <translation>Retirer de cette réponse&#x202f;; l’élément reste dans la mission</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>1. Take a register in</source>
        <translation>1. Importer un registre</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here (XLSX, ODS or CSV). Nothing is kept before you have seen what it would take.</source>
        <translation>Déposez ici un tableau (XLSX, ODS ou CSV). Rien n’est gardé avant que vous ayez vu ce qui serait repris.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <source>2. What each column means</source>
        <translation>2. Ce que signifie chaque colonne</translation>
    </message>
    <message>
        <source>Dates such as 03/04</source>
        <translation>Dates du type 03/04</translation>
    </message>
    <message>
        <source>Dates such as 03/04: as the column shows</source>
        <translation>Dates du type 03/04&#xa0;: selon la colonne</translation>
    </message>
    <message>
        <source>Dates such as 03/04: the day first</source>
        <translation>Dates du type 03/04&#xa0;: le jour d’abord</translation>
    </message>
    <message>
        <source>Dates such as 03/04: the month first</source>
        <translation>Dates du type 03/04&#xa0;: le mois d’abord</translation>
    </message>
    <message>
        <source>3. What it would take</source>
        <translation>3. Ce qui serait repris</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>Cellules qui ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Risks that would be taken</source>
        <translation>Risques qui seraient repris</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Cotes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Il est</translation>
    </message>
    <message>
        <source>Write the register out</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>The workbook holds method, matrices, register, ratings, controls and treatments; the CSV the register.</source>
        <translation>Le classeur contient méthode, matrices, registre, cotes, contrôles et traitements&#x202f;; le CSV, le registre.</translation>
    </message>
    <message>
        <source>As a workbook (XLSX)…</source>
        <translation>En classeur (XLSX)…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>En table (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>As a signed report (PDF)…</source>
        <translation>En rapport signé (PDF)…</translation>
    </message>
    <message>
        <source>Layout of an imported spreadsheet</source>
        <translation>Disposition d’un tableau importé</translation>
    </message>
    <message>
        <source>In the spreadsheet&apos;s own layout…</source>
        <translation>Dans la disposition du tableau…</translation>
    </message>
    <message>
        <source>The register in and out</source>
        <translation>Importation et exportation du registre</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Take a register in</source>
        <translation>Importer un registre</translation>
    </message>
    <message>
        <source>Reading the spreadsheet</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>The meaning of the columns is remembered from an earlier import of this layout.</source>
        <translation>Le sens des colonnes vient d’une importation antérieure de cette disposition.</translation>
    </message>
    <message>
        <source>The meaning is guessed from the headings: correct what is wrong, it is remembered for the next time. A column that is left out is kept and written back.</source>
        <translation>Le sens est deviné d’après les en-têtes&#xa0;: corrigez ce qui est faux, ce sera retenu pour la prochaine fois. Une colonne laissée de côté est conservée et réécrite telle quelle.</translation>
    </message>
    <message>
        <source>Looking at the spreadsheet</source>
        <translation>Examen du tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be taken</source>
        <translation>
            <numerusform>%n ligne qui ne peut pas être reprise</numerusform>
            <numerusform>%n lignes qui ne peuvent pas être reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were taken in; one undo takes all of it back.</source>
        <translation>
            <numerusform>%n risque a été repris&#x202f;; une seule annulation défait tout.</numerusform>
            <numerusform>%n risques ont été repris&#x202f;; une seule annulation défait tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Écriture du registre</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Tableaux (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) written to {file}.</source>
        <translation>
            <numerusform>%n risque écrit dans {file}.</numerusform>
            <numerusform>%n risques écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n risk(s)</source>
        <translation>
            <numerusform>Importer %n risque</numerusform>
            <numerusform>Importer %n risques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingActions</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Figures and filters</source>
        <translation>Chiffres et filtres</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Draft from flags</source>
        <translation>Ébaucher à partir des signaux</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nouveau constat</translation>
    </message>
    <message>
        <source>A draft for each flag that has no finding yet; nothing is overwritten</source>
        <translation>Un brouillon pour chaque signal qui n’a pas encore de constat&#x202f;; rien n’est écrasé</translation>
    </message>
</context>
<context>
    <name>FindingBoard</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Encore sans responsable</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, en retard</translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message>
        <source>Draft findings from flags</source>
        <translation>Ébaucher des constats à partir des signaux</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nouveau constat</translation>
    </message>
    <message>
        <source>add recommendation</source>
        <translation>ajouter recommandation observation</translation>
    </message>
    <message>
        <source>Show the drafts that wait</source>
        <translation>Afficher les brouillons en attente</translation>
    </message>
    <message>
        <source>Show overdue findings</source>
        <translation>Afficher les constats en retard</translation>
    </message>
    <message>
        <source>late follow-up</source>
        <translation>retard échéance dépassée suivi</translation>
    </message>
    <message>
        <source>Turn between table and board</source>
        <translation>Passer du tableau aux colonnes et inversement</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Open the engagement</source>
        <translation>Ouvrir la mission</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Raised {day}, {age}</source>
        <translation>Relevé le {day}, {age}</translation>
    </message>
    <message>
        <source>This draft waits: accept it as a finding, merge it into another, or dismiss it.</source>
        <translation>Ce brouillon attend&#xa0;: acceptez-le comme constat, fusionnez-le avec un autre ou écartez-le.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Make it part of another finding of this engagement</source>
        <translation>L’intégrer à un autre constat de cette mission</translation>
    </message>
    <message>
        <source>It became part of {finding}.</source>
        <translation>Il a été intégré à {finding}.</translation>
    </message>
    <message>
        <source>The risk is accepted until {day}.</source>
        <translation>Le risque est accepté jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>You act for</source>
        <translation>Vous agissez pour</translation>
    </message>
    <message>
        <source>the audit side</source>
        <translation>le côté audit</translation>
    </message>
    <message>
        <source>management</source>
        <translation>la direction</translation>
    </message>
    <message>
        <source>Only the audit side decides about: {states}.</source>
        <translation>Seul le côté audit décide de&#xa0;: {states}.</translation>
    </message>
    <message>
        <source>Your key signs as: {roles}. That is the audit side.</source>
        <translation>Votre clé signe pour&#xa0;: {roles}. C’est le côté audit.</translation>
    </message>
    <message>
        <source>No key tells which side this post is on: say it yourself. The journal names the post.</source>
        <translation>Aucune clé ne dit de quel côté se trouve ce poste&#xa0;: indiquez-le vous-même. Le journal nomme le poste.</translation>
    </message>
    <message>
        <source>{finding} is now: {state}.</source>
        <translation>{finding} est maintenant&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Before it can stand in a signed report it lacks:</source>
        <translation>Avant de pouvoir figurer dans un rapport signé, il lui manque&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Il manque&#xa0;: {what}</translation>
    </message>
    <message>
        <source>A finding needs a title; the one before stands again.</source>
        <translation>Un constat a besoin d’un titre&#x202f;; le précédent est rétabli.</translation>
    </message>
    <message>
        <source>Criteria: what should be</source>
        <translation>Critères&#xa0;: ce qui devrait être</translation>
    </message>
    <message>
        <source>Condition: what was found</source>
        <translation>Situation&#xa0;: ce qui a été constaté</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Cause profonde</translation>
    </message>
    <message>
        <source>Effect: what follows from it</source>
        <translation>Effet&#xa0;: ce qui en découle</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation>Groupes touchés</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Owner (a post, not a name)</source>
        <translation>Responsable (un poste, pas un nom)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Management&apos;s response</source>
        <translation>Réponse de la direction</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments probants</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Questions it comes from</source>
        <translation>Questions dont il provient</translation>
    </message>
</context>
<context>
    <name>FindingFigures</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>{part} accepted of {whole} that management answered. Those under consideration are not counted.</source>
        <translation>{part} sur {whole}&#xa0;: recommandations acceptées parmi celles auxquelles la direction a répondu. Celles qui sont à l’étude ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mises en œuvre</translation>
    </message>
    <message>
        <source>{part} verified and closed of {whole} that were opened. What management reports as implemented counts only after the audit side has verified it; drafts, withdrawn and superseded ones do not count.</source>
        <translation>{part} sur {whole}&#xa0;: recommandations vérifiées et closes parmi celles qui ont été ouvertes. Ce que la direction déclare mis en œuvre ne compte qu’une fois vérifié par le côté audit&#x202f;; brouillons, retraits et remplacements ne comptent pas.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Followed up, and the due date has passed without verification; also accepted risks past their day.</source>
        <translation>Suivies, et l’échéance est passée sans vérification&#x202f;; également les risques acceptés dont la date est passée.</translation>
    </message>
    <message>
        <source>Long overdue</source>
        <translation>Très en retard</translation>
    </message>
    <message>
        <source>Overdue and raised 18 months ago or earlier: these are escalated.</source>
        <translation>En retard, et relevées il y a 18 mois ou plus&#xa0;: elles sont transmises à l’échelon supérieur.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>Any status</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Being followed up</source>
        <translation>En cours de suivi</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Toutes les priorités</translation>
    </message>
    <message>
        <source>No priority yet</source>
        <translation>Encore sans priorité</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>Tous les signaux</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>All engagements</source>
        <translation>Toutes les missions</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFromResult</name>
    <message>
        <source>{finding} is drafted; it waits among the findings.</source>
        <translation>{finding} est ébauché&#x202f;; il attend parmi les constats.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Find by words</source>
        <translation>Chercher par mots</translation>
    </message>
    <message>
        <source>Words of the finding, its number, a question or an office</source>
        <translation>Mots du constat, son numéro, une question ou un bureau</translation>
    </message>
    <message>
        <source>Find findings</source>
        <translation>Chercher un constat</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>Afficher quel état</translation>
    </message>
    <message>
        <source>Show which priority</source>
        <translation>Afficher quelle priorité</translation>
    </message>
    <message>
        <source>Show which flag</source>
        <translation>Afficher quel signal</translation>
    </message>
    <message>
        <source>Show which owner</source>
        <translation>Afficher quel responsable</translation>
    </message>
    <message>
        <source>Show which engagement</source>
        <translation>Afficher quelle mission</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Seulement en retard</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Manque</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No flag</source>
        <translation>Sans signal</translation>
    </message>
    <message>
        <source>under 6 months</source>
        <translation>moins de 6 mois</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>de 6 à 12 mois</translation>
    </message>
    <message>
        <source>12 to 18 months</source>
        <translation>de 12 à 18 mois</translation>
    </message>
    <message>
        <source>18 to 24 months</source>
        <translation>de 18 à 24 mois</translation>
    </message>
    <message>
        <source>over 24 months</source>
        <translation>plus de 24 mois</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Not done yet: back to work</source>
        <translation>Pas encore fait&#xa0;: reprendre le travail</translation>
    </message>
    <message>
        <source>Reopen: back to work</source>
        <translation>Rouvrir&#xa0;: reprendre le travail</translation>
    </message>
    <message>
        <source>Back to open</source>
        <translation>Remettre à l’état ouvert</translation>
    </message>
    <message>
        <source>Take up again as open</source>
        <translation>Reprendre à l’état ouvert</translation>
    </message>
    <message>
        <source>Work has begun after all</source>
        <translation>Le travail a finalement commencé</translation>
    </message>
    <message>
        <source>Take up again as a draft</source>
        <translation>Reprendre comme brouillon</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Work has begun</source>
        <translation>Le travail a commencé</translation>
    </message>
    <message>
        <source>Report as implemented</source>
        <translation>Déclarer mis en œuvre</translation>
    </message>
    <message>
        <source>Verify and close</source>
        <translation>Vérifier et clore</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>Accepter le risque…</translation>
    </message>
    <message>
        <source>Superseded…</source>
        <translation>Marquer comme remplacé…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Why does this draft not become a finding?</source>
        <translation>Pourquoi ce brouillon ne devient-il pas un constat&#x202f;?</translation>
    </message>
    <message>
        <source>Why is this finding withdrawn? It stays in the journal.</source>
        <translation>Pourquoi ce constat est-il retiré&#x202f;? Il reste dans le journal.</translation>
    </message>
    <message>
        <source>What takes the place of this finding, and why?</source>
        <translation>Qu’est-ce qui remplace ce constat, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Who accepts the risk and why? It comes back after the day given.</source>
        <translation>Qui accepte le risque, et pourquoi&#x202f;? Il reviendra après la date indiquée.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>{label} “{title}”</source>
        <translation>{label} «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsDoor</name>
    <message>
        <source>Finding {label} in {title}</source>
        <translation>Constat {label} dans {title}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>No finding fits these filters.</source>
        <translation>Aucun constat ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No findings yet. Flags that the answers raise become drafts here; a finding of your own can be added too.</source>
        <translation>Encore aucun constat. Les signaux que lèvent les réponses deviennent ici des brouillons&#x202f;; vous pouvez aussi ajouter vos propres constats.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Plan an engagement</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>Choose a checklist, answer a few questions about the office, and begin.</source>
        <translation>Choisissez une liste de contrôle, répondez à quelques questions sur le bureau, et commencez.</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Planifier…</translation>
    </message>
    <message>
        <source>Take in a list of suppliers</source>
        <translation>Importer une liste de fournisseurs</translation>
    </message>
    <message>
        <source>A spreadsheet as it is, or an open format. You see what was understood before anything is kept.</source>
        <translation>Un tableau tel quel, ou un format ouvert. Vous voyez ce qui a été compris avant que rien ne soit gardé.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Say where backups go</source>
        <translation>Dire où vont les sauvegardes</translation>
    </message>
    <message>
        <source>A USB stick that stays in another bag. Each backup is opened and checked before it counts.</source>
        <translation>Une clé USB qui reste dans un autre sac. Chaque sauvegarde est ouverte et vérifiée avant de compter.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>Make your signing identity</source>
        <translation>Créer votre identité de signature</translation>
    </message>
    <message>
        <source>Your post, your office and a key of your own. Reports are signed with it, without any network.</source>
        <translation>Votre poste, votre bureau et une clé qui n’est qu’à vous. Elle sert à signer les rapports, sans aucun réseau.</translation>
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation>C&amp;réer…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>FirstStepsForm</name>
    <message>
        <source>Everything you type is saved at once, encrypted, on this laptop only. There is no Save button, and every step can be undone.</source>
        <translation>Tout ce que vous saisissez est enregistré aussitôt, chiffré, sur cet ordinateur seulement. Il n’y a pas de bouton Enregistrer, et chaque étape peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>&amp;Ne plus afficher</translation>
    </message>
    <message>
        <source>Welcome. First steps, in any order</source>
        <translation>Bienvenue. Premiers pas, dans l’ordre que vous voulez</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>How deep should it go?</source>
        <translation>Jusqu’où aller&#x202f;?</translation>
    </message>
    <message>
        <source>Answer what you know; the form that fits is recommended, and you decide.</source>
        <translation>Répondez ce que vous savez&#x202f;; le formulaire qui convient est recommandé, et c’est vous qui décidez.</translation>
    </message>
    <message>
        <source>Which form fits</source>
        <translation>Quel formulaire convient</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>{form}  ·  {questions}</source>
        <translation>{form}  ·  {questions}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Each part is answered once and scored apart. Leave out what another engagement covers.</source>
        <translation>Chaque partie est remplie une fois et notée à part. Laissez de côté ce que couvre une autre mission.</translation>
    </message>
    <message>
        <source>Recommended: {form}</source>
        <translation>Recommandé&#xa0;: {form}</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %n question(s) above are open.</source>
        <translation>
            <numerusform>Provisoire&#xa0;: %n question ci-dessus est ouverte.</numerusform>
            <numerusform>Provisoire&#xa0;: %n questions ci-dessus sont ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a form.</source>
        <translation>Choisissez un formulaire.</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Choisissez au moins une partie.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Search or do anything ({keys})</source>
        <translation>Chercher ou agir ({keys})</translation>
    </message>
    <message>
        <source>Help on this screen ({keys})</source>
        <translation>Aide sur cet écran ({keys})</translation>
    </message>
    <message>
        <source>Back ({keys})</source>
        <translation>Précédent ({keys})</translation>
    </message>
    <message>
        <source>Forward ({keys})</source>
        <translation>Suivant ({keys})</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Chercher ou agir…</translation>
    </message>
    <message>
        <source>Taking back: {step}</source>
        <translation>Annulation&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Doing again: {step}</source>
        <translation>Rétablissement&#xa0;: {step}</translation>
    </message>
    <message>
        <source>This takes back: {step}.</source>
        <translation>Ceci annule&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>The signed PDF stays where it is and stays valid, but this workspace no longer knows it.</source>
        <translation>Le PDF signé reste où il est et reste valable, mais cet espace de travail ne le connaîtra plus.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Annuler cette étape</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undo: {step} (Ctrl+Z)</source>
        <translation>Annuler&#xa0;: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: {step} (Ctrl+Y)</source>
        <translation>Rétablir&#xa0;: {step} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>{work}: still under way. Wait for it, or close again to stop it.</source>
        <translation>{work}&#xa0;: encore en cours. Attendez la fin, ou fermez de nouveau pour l’arrêter.</translation>
    </message>
    <message>
        <source>Give the reason, or close again to let the change go.</source>
        <translation>Donnez le motif, ou fermez de nouveau pour abandonner la modification.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Poste actif</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search records and actions</source>
        <translation>Chercher des fiches et des actions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>FrameCommands</name>
    <message>
        <source>Search or do anything</source>
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>Search or do anything (second keys)</source>
        <translation>Chercher ou agir (secondes touches)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>guide manual</source>
        <translation>guide mode d’emploi manuel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>touches raccourcis clavier</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>History of the workspace</source>
        <translation>Historique de l’espace de travail</translation>
    </message>
    <message>
        <source>journal changes versions</source>
        <translation>journal modifications versions</translation>
    </message>
    <message>
        <source>Go to {room}</source>
        <translation>Aller à&#xa0;: {room}</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>High-contrast look</source>
        <translation>Apparence à fort contraste</translation>
    </message>
    <message>
        <source>The look of the system</source>
        <translation>Apparence du système</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>thème couleurs apparence mode nuit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texte à 100&#x202f;%</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue&#xa0;: {language}</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Keeps a signature away</source>
        <translation>Empêche de signer</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>{weight}. Enter or click goes there.</source>
        <translation>{weight}. Entrée ou un clic y mène.</translation>
    </message>
    <message>
        <source>Nothing is open. The report is ready to be signed.</source>
        <translation>Rien n’est en suspens. Le rapport est prêt à être signé.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) keep a signature away</source>
        <translation>
            <numerusform>%n ligne empêche de signer</numerusform>
            <numerusform>%n lignes empêchent de signer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more worth a look</source>
        <translation>
            <numerusform>%n autre à regarder</numerusform>
            <numerusform>%n autres à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) worth a look; none keeps you from signing.</source>
        <translation>
            <numerusform>%n ligne à regarder&#x202f;; elle n’empêche pas de signer.</numerusform>
            <numerusform>%n lignes à regarder&#x202f;; aucune n’empêche de signer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapNotes</name>
    <message>
        <source>No suppliers are known yet, so nothing can be said of them: there are no data.</source>
        <translation>Aucun fournisseur n’est encore connu&#x202f;; rien ne peut donc en être dit&#xa0;: il n’y a pas de données.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Give the rates</source>
        <translation>Donner les taux</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) reach over the edge of the year and are left out: years are never mixed. Write them down by year to count them.</source>
        <translation>
            <numerusform>%n montant est à cheval sur deux années et est laissé de côté&#xa0;: les années ne sont jamais mêlées. Notez-le par année pour qu’il compte.</numerusform>
            <numerusform>%n montants sont à cheval sur deux années et sont laissés de côté&#xa0;: les années ne sont jamais mêlées. Notez-les par année pour qu’ils comptent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are left out: no rate is known from {currencies} to {reporting}. All money and shares below are of the rest.</source>
        <translation>
            <numerusform>%n montant est laissé de côté&#xa0;: aucun taux n’est connu de {currencies} vers {reporting}. Tout l’argent et toutes les parts ci-dessous portent sur le reste.</numerusform>
            <numerusform>%n montants sont laissés de côté&#xa0;: aucun taux n’est connu de {currencies} vers {reporting}. Tout l’argent et toutes les parts ci-dessous portent sur le reste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoOnCard</name>
    <message>
        <source>Go on where you stopped</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>No engagement is open.</source>
        <translation>Aucune mission n’est ouverte.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} sur {shown}</translation>
    </message>
    <message>
        <source>Answered: {text}</source>
        <translation>Réponses&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Everything that is asked is answered.</source>
        <translation>Toutes les questions posées ont une réponse.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Continuer avec {title}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Women, share</source>
        <translation>Femmes, part</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What was copied is larger than this table from here on. Nothing was changed.</source>
        <translation>Ce qui a été copié dépasse ce tableau à partir d’ici. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Not affected</source>
        <translation>Non touché</translation>
    </message>
    <message>
        <source>{group} is not affected</source>
        <translation>{group}&#xa0;: groupe non touché</translation>
    </message>
    <message>
        <source>{group}, likelihood</source>
        <translation>{group}, vraisemblance</translation>
    </message>
    <message>
        <source>{group}, impact on people</source>
        <translation>{group}, impact sur les personnes</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>Impact sur les personnes</translation>
    </message>
    <message>
        <source>Why {group} is not affected</source>
        <translation>{group}&#xa0;: pourquoi ce groupe n’est pas touché</translation>
    </message>
    <message>
        <source>Why is this group not affected?</source>
        <translation>Pourquoi ce groupe n’est-il pas touché&#x202f;?</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Motif nécessaire</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore coté</translation>
    </message>
</context>
<context>
    <name>GuardNote</name>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse électronique</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>an exact age</source>
        <translation>un âge exact</translation>
    </message>
    <message>
        <source>a name of a person</source>
        <translation>un nom de personne</translation>
    </message>
    <message>
        <source>a case number</source>
        <translation>un numéro de dossier</translation>
    </message>
    <message>
        <source>details of an incident</source>
        <translation>des détails d’un incident</translation>
    </message>
    <message>
        <source>an exact place</source>
        <translation>un lieu précis</translation>
    </message>
    <message>
        <source>This looks like {what}: {quoted}. Leave out what could identify a person.</source>
        <translation>Ceci ressemble à {what}&#xa0;: {quoted}. Laissez de côté ce qui pourrait identifier une personne.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>How to ask and judge</source>
        <translation>Comment demander et apprécier</translation>
    </message>
    <message>
        <source>Evidence to look for</source>
        <translation>Éléments probants à chercher</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pourquoi la question est posée</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Draft translation. In the source: {text}</source>
        <translation>Traduction provisoire. Dans la source&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Do no harm</source>
        <translation>Ne pas nuire</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Answered last time, not yet now</source>
        <translation>Répondu la dernière fois, pas encore maintenant</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>It was not answered last time.</source>
        <translation>Elle n’avait pas reçu de réponse la dernière fois.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglée</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notes de revue</translation>
    </message>
    <message>
        <source>Reply: {text}</source>
        <translation>Réponse&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>The new passphrase counts from now on; the successor opens the workspace with it.</source>
        <translation>La nouvelle phrase secrète compte désormais&#x202f;; c’est avec elle que la personne qui prend la suite ouvre l’espace de travail.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>La nouvelle phrase secrète vaut désormais.</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>La phrase secrète a été changée</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>These still open with the old passphrase:</source>
        <translation>S’ouvrent encore avec l’ancienne phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Say which post of which office takes over.</source>
        <translation>Dites quel poste de quel bureau prend la suite.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take several words.</source>
        <translation>La phrase secrète est trop courte. Prenez plusieurs mots.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Transmission…</translation>
    </message>
    <message>
        <source>Hand over this workspace</source>
        <translation>Transmettre cet espace de travail</translation>
    </message>
    <message>
        <source>Your successor gets everything in it, with its whole history. The passphrase changes, so that you cannot open it any more, and the journal records the handover.</source>
        <translation>La personne qui vous succède reçoit tout ce qu’il contient, avec son historique complet. La phrase secrète change, de sorte que vous ne pouvez plus l’ouvrir, et le journal consigne la transmission.</translation>
    </message>
    <message>
        <source>&amp;Post of the successor</source>
        <translation>&amp;Poste qui prend la suite</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase, typed by the successor</source>
        <translation>Nouvelle phrase &amp;secrète, saisie par la personne qui vous succède</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nouvelle phrase secrète, de n&amp;ouveau</translation>
    </message>
    <message>
        <source>Backups and recovery keys made until now still open with the old passphrase. They are listed afterwards: destroy them, or hand them over too, and make new ones.</source>
        <translation>Les sauvegardes et les clés de secours faites jusqu’ici s’ouvrent encore avec l’ancienne phrase secrète. Elles seront énumérées ensuite&#xa0;: détruisez-les, ou transmettez-les aussi, et faites-en de nouvelles.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Transmettre</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>{likelihood}, {impact}: {band}, %n risk(s)</source>
        <translation>
            <numerusform>{likelihood}, {impact}&#xa0;: {band}, %n risque</numerusform>
            <numerusform>{likelihood}, {impact}&#xa0;: {band}, %n risques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) not rated here, or with another matrix</source>
        <translation>
            <numerusform>%n risque non coté ici, ou coté avec une autre matrice</numerusform>
            <numerusform>%n risques non cotés ici, ou cotés avec une autre matrice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Guide: {chapter}</source>
        <translation>Guide&#xa0;: {chapter}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>The guide is missing from this copy of the program.</source>
        <translation>Le guide manque dans cet exemplaire du programme.</translation>
    </message>
    <message>
        <source>This chapter is not translated yet; it is shown in English.</source>
        <translation>Ce chapitre n’est pas encore traduit&#x202f;; il s’affiche en anglais.</translation>
    </message>
</context>
<context>
    <name>HelpForm</name>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>Le chapitre</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Do not show this tip again</source>
        <translation>Ne plus afficher cette astuce</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Steps, newest first</source>
        <translation>Étapes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>What changed, field by field</source>
        <translation>Ce qui a changé, champ par champ</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>History of {record}</source>
        <translation>Historique de {record}</translation>
    </message>
    <message>
        <source>History of one record</source>
        <translation>Historique d’une fiche</translation>
    </message>
    <message>
        <source>History of the workspace</source>
        <translation>Historique de l’espace de travail</translation>
    </message>
    <message>
        <source>{step} (taken back)</source>
        <translation>{step} (annulé)</translation>
    </message>
    <message>
        <source>{step} (erased for good)</source>
        <translation>{step} (effacé définitivement)</translation>
    </message>
    <message>
        <source>{step} (removed)</source>
        <translation>{step} (retiré)</translation>
    </message>
    <message numerus="yes">
        <source>and %n record(s) more</source>
        <translation>
            <numerusform>et %n autre fiche</numerusform>
            <numerusform>et %n autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>effacé définitivement</translation>
    </message>
    <message>
        <source>What stood here was erased for good and cannot be restored.</source>
        <translation>Ce qui figurait ici a été effacé définitivement et ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>Tel est l’état actuel.</translation>
    </message>
    <message>
        <source>{post}, {office}. {moment} by the clock of that laptop.</source>
        <translation>{post}, {office}. {moment} selon l’horloge de cet ordinateur-là.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Taken back, and nothing else. Undo puts it in place again.</source>
        <translation>Annulé, et rien d’autre. «&#x202f;Annuler&#x202f;» le remet en place.</translation>
    </message>
    <message>
        <source>Why is this step taken back? {step}</source>
        <translation>Pourquoi cette étape est-elle annulée&#x202f;? {step}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Il en est déjà ainsi.</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation>Rétabli. «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>This would change now:</source>
        <translation>Voici ce qui changerait maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Filter by what, who or why</source>
        <translation>Filtrer par quoi, qui ou pourquoi</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>&amp;Toutes les étapes</translation>
    </message>
    <message>
        <source>The times are those of the laptop that wrote: a claim, not a proof. The order is proven.</source>
        <translation>Les heures sont celles de l’ordinateur qui a écrit&#xa0;: une affirmation, non une preuve. L’ordre, lui, est prouvé.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>&amp;Take this step back</source>
        <translation>A&amp;nnuler cette étape</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Press Ctrl+K anywhere to search every record and every action. F1 opens the guide where you are.</source>
        <translation>Appuyez n’importe où sur Ctrl+K pour chercher dans toutes les fiches et toutes les actions. F1 ouvre le guide là où vous êtes.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>&amp;New identity…</source>
        <translation>&amp;Nouvelle identité…</translation>
    </message>
    <message>
        <source>&amp;Add an identity file…</source>
        <translation>A&amp;jouter un fichier d’identité…</translation>
    </message>
    <message>
        <source>Hand out its &amp;certificate…</source>
        <translation>Remettre son &amp;certificat…</translation>
    </message>
    <message>
        <source>Take off the &amp;list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Install a trust bundle…</source>
        <translation>&amp;Installer un lot de confiance…</translation>
    </message>
    <message>
        <source>&amp;Stop trusting this signer</source>
        <translation>Ne plus &amp;faire confiance à cette identité</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>encore sans clé</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signe pour</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>No identity is known here yet.</source>
        <translation>Aucune identité n’est encore connue ici.</translation>
    </message>
    <message>
        <source>Fingerprint, spoken</source>
        <translation>Empreinte à lire à voix haute</translation>
    </message>
    <message>
        <source>Pinned on</source>
        <translation>Épinglé le</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Identités épinglées</translation>
    </message>
    <message>
        <source>No signer is pinned. Verify a report to pin who signed it.</source>
        <translation>Aucune identité n’est épinglée. Vérifiez un rapport pour épingler qui l’a signé.</translation>
    </message>
    <message>
        <source>Fingerprint to read out: {groups}</source>
        <translation>Empreinte à lire à voix haute&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>The identity was made. Keep a copy of {file} in a safe place.</source>
        <translation>L’identité a été créée. Gardez une copie de {file} en lieu sûr.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Création de la clé</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>Choisir une identité</translation>
    </message>
    <message>
        <source>Choose an identity with a key file first.</source>
        <translation>Choisissez d’abord une identité qui a un fichier de clé.</translation>
    </message>
    <message>
        <source>Where the certificate goes</source>
        <translation>Où va le certificat</translation>
    </message>
    <message>
        <source>The certificate could not be written there.</source>
        <translation>Le certificat n’a pas pu être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>The certificate, without the key, lies in {file}.</source>
        <translation>Le certificat, sans la clé, se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>Phrase secrète de l’identité</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Phrase secrète de {file}</translation>
    </message>
    <message>
        <source>Opening the identity</source>
        <translation>Ouverture de l’identité</translation>
    </message>
    <message>
        <source>Trust bundles and certificates</source>
        <translation>Lots de confiance et certificats</translation>
    </message>
    <message>
        <source>Choose a trust bundle</source>
        <translation>Choisir un lot de confiance</translation>
    </message>
    <message>
        <source>The trust list is installed.</source>
        <translation>La liste de confiance est installée.</translation>
    </message>
    <message>
        <source>A root that this laptop does not know</source>
        <translation>Une racine que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>This file brings the root {name}. Whoever holds that root decides whom this laptop trusts. Compare the groups with the paper from headquarters.</source>
        <translation>Ce fichier apporte la racine {name}. Qui détient cette racine décide à qui cet ordinateur fait confiance. Comparez les groupes avec la feuille du siège.</translation>
    </message>
    <message>
        <source>&amp;Install it</source>
        <translation>Inst&amp;aller</translation>
    </message>
    <message>
        <source>An identity is a post with a signing key, in a file of its own with a passphrase of its own. The workspace knows where the file lies, never the key.</source>
        <translation>Une identité est un poste avec une clé de signature, dans un fichier à part qui a sa propre phrase secrète. L’espace de travail sait où se trouve le fichier, mais ne connaît jamais la clé.</translation>
    </message>
    <message>
        <source>Whom this laptop trusts</source>
        <translation>À qui cet ordinateur fait confiance</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Say which post works here.</source>
        <translation>Dites quel poste travaille ici.</translation>
    </message>
    <message>
        <source>Say which office it belongs to.</source>
        <translation>Dites à quel bureau il appartient.</translation>
    </message>
    <message>
        <source>Preparer</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbation</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>Such as Internal Auditor, not the name of a person</source>
        <translation>Par exemple Audit interne, pas le nom d’une personne</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Such as Country Office Amman</source>
        <translation>Par exemple Bureau de pays, Amman</translation>
    </message>
    <message>
        <source>Signs reports as</source>
        <translation>Signe les rapports pour</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Suppliers of the file</source>
        <translation>Fournisseurs du fichier</translation>
    </message>
    <message>
        <source>New relationships of the file</source>
        <translation>Nouvelles relations du fichier</translation>
    </message>
    <message>
        <source>What cannot be read, by place</source>
        <translation>Ce qui ne peut pas être lu, par endroit</translation>
    </message>
    <message>
        <source>Every cell could be read.</source>
        <translation>Toutes les cellules ont pu être lues.</translation>
    </message>
    <message>
        <source>This format needs no mapping.</source>
        <translation>Ce format n’a besoin d’aucune attribution de colonnes.</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Parties de l’aperçu</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The file tells of no new relationships.</source>
        <translation>Le fichier ne parle d’aucune nouvelle relation.</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Copy all problems</source>
        <translation>Copier tous les problèmes</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>Abandonner ce fichier</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Notre organisation</translation>
    </message>
    <message>
        <source>Import suppliers</source>
        <translation>Importer des fournisseurs</translation>
    </message>
    <message>
        <source>Supplier lists ({patterns})</source>
        <translation>Listes de fournisseurs ({patterns})</translation>
    </message>
    <message>
        <source>Choose a list of suppliers</source>
        <translation>Choisir une liste de fournisseurs</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>{file}: {format}. The columns are read as in an earlier import.</source>
        <translation>{file}&#xa0;: {format}. Les colonnes sont lues comme lors d’une importation antérieure.</translation>
    </message>
    <message>
        <source>{file}: {format}. How its columns are read was guessed: look it over.</source>
        <translation>{file}&#xa0;: {format}. La lecture de ses colonnes a été devinée&#xa0;: relisez-la.</translation>
    </message>
    <message>
        <source>{file}: {format}. Its headings are not known: say which column holds the names.</source>
        <translation>{file}&#xa0;: {format}. Ses en-têtes ne sont pas connus&#xa0;: indiquez quelle colonne contient les noms.</translation>
    </message>
    <message>
        <source>{file}: {format}.</source>
        <translation>{file}&#xa0;: {format}.</translation>
    </message>
    <message>
        <source>Suppliers ({n})</source>
        <translation>Fournisseurs ({n})</translation>
    </message>
    <message>
        <source>Relationships ({n})</source>
        <translation>Relations ({n})</translation>
    </message>
    <message>
        <source>Problems ({n})</source>
        <translation>Problèmes ({n})</translation>
    </message>
    <message>
        <source>{column} is read as {field}</source>
        <translation>{column} est lue comme {field}</translation>
    </message>
    <message>
        <source>Say what the chosen column is</source>
        <translation>Dire ce que contient la colonne choisie</translation>
    </message>
    <message>
        <source>Taking in {file}…</source>
        <translation>Importation de {file}…</translation>
    </message>
    <message>
        <source>Decide matches</source>
        <translation>Décider des rapprochements</translation>
    </message>
    <message>
        <source>See the suppliers</source>
        <translation>Voir les fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n new supplier(s) taken in.</source>
        <translation>
            <numerusform>%n nouveau fournisseur importé.</numerusform>
            <numerusform>%n nouveaux fournisseurs importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) copied: paste them into a message or a sheet.</source>
        <translation>
            <numerusform>%n problème copié&#xa0;: collez-le dans un message ou une feuille.</numerusform>
            <numerusform>%n problèmes copiés&#xa0;: collez-les dans un message ou une feuille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be known already: decide now.</source>
        <translation>
            <numerusform>%n autre est peut-être déjà connu&#xa0;: décidez maintenant.</numerusform>
            <numerusform>%n autres sont peut-être déjà connus&#xa0;: décidez maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Nothing new to take in</source>
        <translation>Rien de nouveau à importer</translation>
    </message>
    <message>
        <source>Take in: {what}</source>
        <translation>Importer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connus</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>New relationships</source>
        <translation>Nouvelles relations</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Lignes non prises</translation>
    </message>
    <message>
        <source>This very file was imported before; what is known already is not added again.</source>
        <translation>Ce même fichier a déjà été importé&#x202f;; ce qui est déjà connu n’est pas ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Choose a column and what it is read as: Name, or Seller and Buyer of a list of links.</source>
        <translation>Choisissez une colonne et ce qu’elle contient&#xa0;: Nom, ou Vendeur et Acheteur dans une liste de liens.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file may be known already: taken in on its own, it waits under Matches. Nothing is joined before you decide.</source>
        <translation>
            <numerusform>%n fournisseur du fichier est peut-être déjà connu&#xa0;: pris à part, il attend sous Rapprochements. Rien n’est réuni avant votre décision.</numerusform>
            <numerusform>%n fournisseurs du fichier sont peut-être déjà connus&#xa0;: pris à part, ils attendent sous Rapprochements. Rien n’est réuni avant votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known supplier(s) have an amount for the same time already, and both would count. If it is the same money, leave the column out.</source>
        <translation>
            <numerusform>%n fournisseur connu a déjà un montant pour la même période, et les deux compteraient. Si c’est le même argent, laissez la colonne de côté.</numerusform>
            <numerusform>%n fournisseurs connus ont déjà un montant pour la même période, et les deux compteraient. Si c’est le même argent, laissez la colonne de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file counts as a direct supplier of ours, because spend is what we paid. If others paid it, read that column as “Value of the contract”.</source>
        <translation>
            <numerusform>%n organisation du fichier compte comme notre fournisseur direct, car les dépenses sont ce que nous avons payé. Si d’autres ont payé, faites lire cette colonne comme «&#x202f;Valeur du contrat&#x202f;».</numerusform>
            <numerusform>%n organisations du fichier comptent comme nos fournisseurs directs, car les dépenses sont ce que nous avons payé. Si d’autres ont payé, faites lire cette colonne comme «&#x202f;Valeur du contrat&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file says something else of %n known supplier(s): what was known stays.</source>
        <translation>
            <numerusform>Le fichier dit autre chose de %n fournisseur connu&#xa0;: ce qui était connu reste.</numerusform>
            <numerusform>Le fichier dit autre chose de %n fournisseurs connus&#xa0;: ce qui était connu reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new supplier(s)</source>
        <translation>
            <numerusform>%n nouveau fournisseur</numerusform>
            <numerusform>%n nouveaux fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>additions to %n known supplier(s)</source>
        <translation>
            <numerusform>ajouts à %n fournisseur connu</numerusform>
            <numerusform>ajouts à %n fournisseurs connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) would be left out. Say which year they are of.</source>
        <translation>
            <numerusform>%n montant serait laissé de côté. Dites de quelle année il est.</numerusform>
            <numerusform>%n montants seraient laissés de côté. Dites de quelle année ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) would be left out. Say which currency they are in.</source>
        <translation>
            <numerusform>%n montant serait laissé de côté. Dites dans quelle monnaie il est.</numerusform>
            <numerusform>%n montants seraient laissés de côté. Dites dans quelle monnaie ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) would be left out. Say whether day or month comes first.</source>
        <translation>
            <numerusform>%n date serait laissée de côté. Dites si le jour ou le mois vient d’abord.</numerusform>
            <numerusform>%n dates seraient laissées de côté. Dites si le jour ou le mois vient d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Stands in it</source>
        <translation>Son contenu</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Rien d’indiqué</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>{amount} in {year}</source>
        <translation>{amount} en {year}</translation>
    </message>
    <message>
        <source>{amount}, {start} to {end}</source>
        <translation>{amount}, du {start} au {end}</translation>
    </message>
    <message>
        <source>{women} women, {men} men</source>
        <translation>Femmes&#xa0;: {women}, hommes&#xa0;: {men}</translation>
    </message>
    <message>
        <source>code accepted {day}</source>
        <translation>code accepté le {day}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Owned by women</source>
        <translation>Détenu par des femmes</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>New suppliers</source>
        <translation>Nouveaux fournisseurs</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Lignes non prises</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>To decide under Matches</source>
        <translation>À décider sous Rapprochements</translation>
    </message>
    <message>
        <source>Record number of our own export</source>
        <translation>Numéro de fiche de notre propre export</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Type of supplier</source>
        <translation>Type de fournisseur</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Entreprise individuelle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Nom d’un lieu</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>UNGM number</source>
        <translation>Numéro UNGM</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Open Supply Hub number</source>
        <translation>Numéro Open Supply Hub</translation>
    </message>
    <message>
        <source>org-id</source>
        <translation>org-id</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Autre numéro</translation>
    </message>
    <message>
        <source>Share owned by women</source>
        <translation>Part détenue par des femmes</translation>
    </message>
    <message>
        <source>Women-owned, yes or no</source>
        <translation>Détenue par des femmes, oui ou non</translation>
    </message>
    <message>
        <source>Controlled by women</source>
        <translation>Contrôlée par des femmes</translation>
    </message>
    <message>
        <source>Definition of ownership</source>
        <translation>Définition de la propriété</translation>
    </message>
    <message>
        <source>How far verified</source>
        <translation>Degré de vérification</translation>
    </message>
    <message>
        <source>PSEA status</source>
        <translation>Situation PSEA</translation>
    </message>
    <message>
        <source>Supplier code accepted on</source>
        <translation>Code des fournisseurs accepté le</translation>
    </message>
    <message>
        <source>Acceptance of the code ends on</source>
        <translation>Acceptation du code valable jusqu’au</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate ends on</source>
        <translation>Certificat valable jusqu’au</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Women workers</source>
        <translation>Effectif&#xa0;: femmes</translation>
    </message>
    <message>
        <source>Men workers</source>
        <translation>Effectif&#xa0;: hommes</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Stage of money</source>
        <translation>Stade de l’argent</translation>
    </message>
    <message>
        <source>Contact with affected people</source>
        <translation>Contact avec les personnes touchées</translation>
    </message>
    <message>
        <source>Uses no suppliers of its own</source>
        <translation>N’a pas de fournisseurs propres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Telephone (only to see who shares one)</source>
        <translation>Téléphone (seulement pour voir qui en partage un)</translation>
    </message>
    <message>
        <source>Bank details (only to see who shares them)</source>
        <translation>Coordonnées bancaires (seulement pour voir qui les partage)</translation>
    </message>
    <message>
        <source>Director (only to see who shares one)</source>
        <translation>Direction (seulement pour voir qui en partage une)</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Number of the seller</source>
        <translation>Numéro du vendeur</translation>
    </message>
    <message>
        <source>Country of the seller</source>
        <translation>Pays du vendeur</translation>
    </message>
    <message>
        <source>Type of the seller</source>
        <translation>Type du vendeur</translation>
    </message>
    <message>
        <source>Address of the seller</source>
        <translation>Adresse du vendeur</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Number of the buyer</source>
        <translation>Numéro de l’acheteur</translation>
    </message>
    <message>
        <source>Country of the buyer</source>
        <translation>Pays de l’acheteur</translation>
    </message>
    <message>
        <source>Type of the buyer</source>
        <translation>Type de l’acheteur</translation>
    </message>
    <message>
        <source>Address of the buyer</source>
        <translation>Adresse de l’acheteur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Share owned</source>
        <translation>Part détenue</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>Type de relation</translation>
    </message>
    <message>
        <source>Number of the link</source>
        <translation>Numéro du lien</translation>
    </message>
    <message>
        <source>Value of the contract</source>
        <translation>Valeur du contrat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Disclosed by one of the two, yes or no</source>
        <translation>Déclaré par l’un des deux, oui ou non</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Numbers that tell it apart</source>
        <translation>Numéros qui le distinguent</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Argent et temps</translation>
    </message>
    <message>
        <source>Women: ownership and work</source>
        <translation>Femmes&#xa0;: propriété et travail</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Protections</translation>
    </message>
    <message>
        <source>Who supplies or owns whom</source>
        <translation>Qui fournit ou possède qui</translation>
    </message>
    <message>
        <source>Only to see who shares one; not kept</source>
        <translation>Seulement pour voir qui en partage un&#x202f;; non conservé</translation>
    </message>
    <message>
        <source>Gender clause</source>
        <translation>Clause de genre</translation>
    </message>
    <message>
        <source>PSEA clause</source>
        <translation>Clause PSEA</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Personal data: left out on purpose</source>
        <translation>Données personnelles&#xa0;: laissées de côté exprès</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
</context>
<context>
    <name>IndicatorsView</name>
    <message>
        <source>Counts entered by hand come first, then what the registry says. No data is never nought.</source>
        <translation>Les comptes saisis à la main viennent d’abord, puis ce que dit le registre. L’absence de données n’est jamais zéro.</translation>
    </message>
    <message>
        <source>Procurement indicators</source>
        <translation>Indicateurs d’achat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Fixer une cible…</translation>
    </message>
    <message>
        <source>Enter counts…</source>
        <translation>Saisir des comptes…</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>counted by hand</source>
        <translation>comptés à la main</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>le registre</translation>
    </message>
    <message>
        <source>A claim of ownership below level 2 of the ladder makes the upper bound only (house default).</source>
        <translation>Une déclaration de propriété sous le niveau 2 de l’échelle ne compte que pour la borne haute (valeur par défaut de la maison).</translation>
    </message>
    <message>
        <source>Empty takes the target away</source>
        <translation>Vide, la cible est retirée</translation>
    </message>
    <message>
        <source>Target ({unit})</source>
        <translation>Cible ({unit})</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What was counted in {year}</source>
        <translation>Ce qui a été compté en {year}</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>Garder les comptes</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Taking in %n piece(s) of evidence</source>
        <translation>
            <numerusform>Reprise de %n élément probant</numerusform>
            <numerusform>Reprise de %n éléments probants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not taken in.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas été repris.</numerusform>
            <numerusform>%n autres fichiers n’ont pas été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already, as {labels}, and were not taken in twice.</source>
        <translation>
            <numerusform>%n fichier était déjà là ({labels}) et n’a pas été repris une seconde fois.</numerusform>
            <numerusform>%n fichiers étaient déjà là ({labels}) et n’ont pas été repris une seconde fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence taken in.</source>
        <translation>
            <numerusform>%n élément probant repris.</numerusform>
            <numerusform>%n éléments probants repris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backed up and proven: {name}.</source>
        <translation>Sauvegardé et éprouvé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>No backup was made. {why} Your work is saved on this laptop.</source>
        <translation>Aucune sauvegarde n’a été faite. {why} Votre travail est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>&amp;Make a signing identity now</source>
        <translation>&amp;Créer une identité de signature maintenant</translation>
    </message>
    <message>
        <source>A key file with a passphrase of its own, so that only you sign as this post. Headquarters can confirm it later.</source>
        <translation>Un fichier de clé avec sa propre phrase secrète, pour que vous seul·e puissiez signer à ce poste. Le siège peut la confirmer plus tard.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>Passphrase of the &amp;key, at least 12 characters</source>
        <translation>&amp;Phrase secrète de la clé, au moins 12 caractères</translation>
    </message>
    <message>
        <source>Passphrase of the key, a&amp;gain</source>
        <translation>Phrase secrète de la clé, de n&amp;ouveau</translation>
    </message>
    <message>
        <source>&amp;Use an identity file that I have (.p12)</source>
        <translation>&amp;Utiliser un fichier d’identité que j’ai (.p12)</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>Fichier d’identité</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Its pa&amp;ssphrase</source>
        <translation>Sa phrase &amp;secrète</translation>
    </message>
    <message>
        <source>&amp;Later: I can work now and sign when I have a key</source>
        <translation>P&amp;lus tard&#xa0;: je peux travailler maintenant et signer quand j’aurai une clé</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>1 to 9, 0 to 3</source>
        <translation>1 à 9, 0 à 3</translation>
    </message>
    <message>
        <source>Answer by the digit on the option, and go on</source>
        <translation>Répondre par le chiffre de l’option et passer à la suite</translation>
    </message>
    <message>
        <source>Letter on an option</source>
        <translation>Lettre d’une option</translation>
    </message>
    <message>
        <source>The same answer by its letter; can be turned off in Settings</source>
        <translation>La même réponse par sa lettre&#x202f;; peut être désactivé dans les réglages</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Into the answer</source>
        <translation>Entrer dans la réponse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Out of a field; what was typed is saved</source>
        <translation>Sortir d’un champ&#x202f;; ce qui a été saisi est enregistré</translation>
    </message>
    <message>
        <source>↓ or J, ↑ or K</source>
        <translation>↓ ou J, ↑ ou K</translation>
    </message>
    <message>
        <source>Next and previous question</source>
        <translation>Question suivante et précédente</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Question suivante sans réponse</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Not applicable, with the reason</source>
        <translation>Sans objet, avec le motif</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Demander plus tard</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Flag the question</source>
        <translation>Mettre un repère sur la question</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Joindre un élément probant</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>Qui s’exprime</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>How sure: low, medium, high</source>
        <translation>Confiance&#xa0;: faible, moyenne, élevée</translation>
    </message>
    <message>
        <source>Shift with a letter</source>
        <translation>Maj avec une lettre</translation>
    </message>
    <message>
        <source>The command, where the letter alone is an answer</source>
        <translation>La commande, là où la lettre seule est une réponse</translation>
    </message>
    <message>
        <source>Safe stop: works everywhere, also while typing</source>
        <translation>Arrêt de sécurité&#xa0;: fonctionne partout, même pendant la saisie</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Keys of the checklist</source>
        <translation>Touches de la liste de contrôle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Filter actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les touches…</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Choisissez une action ci-dessus.</translation>
    </message>
    <message>
        <source>{keys} already means &apos;{action}&apos;. Give that one other keys first.</source>
        <translation>{keys} signifie déjà «&#x202f;{action}&#x202f;». Donnez d’abord d’autres touches à cette action.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservé.</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message numerus="yes">
        <source>No review is late, and none is due in the next %n day(s).</source>
        <translation>
            <numerusform>Aucune revue n’est en retard, et aucune n’est à faire dans le prochain jour (%n).</numerusform>
            <numerusform>Aucune revue n’est en retard, et aucune n’est à faire dans les %n prochains jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register of risks</source>
        <translation>Le registre des risques</translation>
    </message>
    <message>
        <source>acceptance ends</source>
        <translation>fin de l’acceptation</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>acceptance has ended</source>
        <translation>l’acceptation a pris fin</translation>
    </message>
    <message numerus="yes">
        <source>All %n overdue</source>
        <translation>
            <numerusform>Voir le constat en retard (%n)</numerusform>
            <numerusform>Voir les %n constats en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutColumns</name>
    <message>
        <source>It starts with {cell}. It may be: {maybe}</source>
        <translation>Elle commence par {cell}. C’est peut-être&#xa0;: {maybe}</translation>
    </message>
    <message>
        <source>Say what this column is</source>
        <translation>Dire ce que contient cette colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the file would be left out. Say what they are:</source>
        <translation>
            <numerusform>%n colonne du fichier serait laissée de côté. Dites ce qu’elle contient&#xa0;:</numerusform>
            <numerusform>%n colonnes du fichier seraient laissées de côté. Dites ce qu’elles contiennent&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Shown on the map; take the tick away to leave it out</source>
        <translation>Montré sur la carte&#x202f;; décochez pour l’en retirer</translation>
    </message>
</context>
<context>
    <name>LevelBox</name>
    <message>
        <source>{word}, {n} %</source>
        <translation>{word}, {n}&#x202f;%</translation>
    </message>
    <message>
        <source>{field}, in words</source>
        <translation>{field}, en mots</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>{field}, in per cent</source>
        <translation>{field}, en pour cent</translation>
    </message>
    <message>
        <source>% of the highest risk</source>
        <translation>% du risque le plus élevé</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library of starter risks</source>
        <translation>Bibliothèque de risques types</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Starter risks</source>
        <translation>Risques types</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>No starter risk has these words.</source>
        <translation>Aucun risque type ne contient ces mots.</translation>
    </message>
    <message>
        <source>The chosen starter risk</source>
        <translation>Le risque type choisi</translation>
    </message>
    <message>
        <source>Draft this risk</source>
        <translation>Ébaucher ce risque</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Most exposed</source>
        <translation>Les plus exposés</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Use {piece} in questions</source>
        <translation>Utiliser {piece} dans des questions</translation>
    </message>
    <message>
        <source>Tick every question that this piece supports.</source>
        <translation>Cochez chaque question que cet élément étaye.</translation>
    </message>
    <message>
        <source>Find a question by its number or words</source>
        <translation>Chercher une question par son numéro ou ses mots</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Chercher une question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Use in these questions</source>
        <translation>Utiliser dans ces questions</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) ticked</source>
        <translation>
            <numerusform>%n question cochée</numerusform>
            <numerusform>%n questions cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the risk to another record</source>
        <translation>Lier le risque à une autre fiche</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Cette fiche n’existe pas.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lier</translation>
    </message>
</context>
<context>
    <name>LinkedRisks</name>
    <message>
        <source>New risk from here</source>
        <translation>Nouveau risque à partir d’ici</translation>
    </message>
    <message>
        <source>Tie a risk</source>
        <translation>Lier un risque</translation>
    </message>
    <message>
        <source>No risk is tied to this.</source>
        <translation>Aucun risque n’est lié à ceci.</translation>
    </message>
    <message>
        <source>There is no other risk</source>
        <translation>Il n’y a pas d’autre risque</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
</context>
<context>
    <name>LongSingleEditor</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tapez pour réduire la liste</translation>
    </message>
    <message>
        <source>Narrow the list of answers</source>
        <translation>Réduire la liste des réponses</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Réponses au choix</translation>
    </message>
    <message>
        <source>Nothing in the list matches.</source>
        <translation>Rien ne correspond dans la liste.</translation>
    </message>
    <message>
        <source>Chosen: {answers}</source>
        <translation>Choix&#xa0;: {answers}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing chosen yet, out of %n answer(s).</source>
        <translation>
            <numerusform>Encore aucun choix, sur %n réponse.</numerusform>
            <numerusform>Encore aucun choix, sur %n réponses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Tips are shown again where they belong.</source>
        <translation>Les astuces s’affichent de nouveau là où elles ont leur place.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Question in {engagement}</source>
        <translation>Question dans {engagement}</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Gender audit</source>
        <translation>Audit de genre</translation>
    </message>
    <message>
        <source>It will be {file}</source>
        <translation>Ce sera {file}</translation>
    </message>
    <message>
        <source>Where the workspace lies</source>
        <translation>Emplacement de l’espace de travail</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold these signs: {signs}</source>
        <translation>Le nom d’un fichier ne peut pas contenir ces signes&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take several words.</source>
        <translation>La phrase secrète est trop courte. Prenez plusieurs mots.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>MakingFile</name>
    <message>
        <source>A new workspace</source>
        <translation>Un nouvel espace de travail</translation>
    </message>
    <message>
        <source>One encrypted file holds all your work. It lies where you say, on this laptop or on a stick, and nothing ever leaves it by itself.</source>
        <translation>Un seul fichier chiffré contient tout votre travail. Il se trouve là où vous le dites, sur cet ordinateur ou sur une clé USB, et rien n’en sort jamais de lui-même.</translation>
    </message>
    <message>
        <source>&amp;Name of the file</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Force de la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Phrase secrète, de n&amp;ouveau</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase: not we, not your IT department. Without it the work is lost, unless the office keeps a recovery key. The next step makes one.</source>
        <translation>Personne ne peut retrouver cette phrase secrète&#xa0;: ni nous, ni votre service informatique. Sans elle, le travail est perdu, sauf si le bureau garde une clé de secours. L’étape suivante en crée une.</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>&amp;Retour à la page de départ</translation>
    </message>
    <message>
        <source>&amp;Make the workspace</source>
        <translation>&amp;Créer l’espace de travail</translation>
    </message>
</context>
<context>
    <name>MakingIdentity</name>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Every change in the journal and every report names a post and an office, never a person.</source>
        <translation>Chaque modification du journal et chaque rapport nomment un poste et un bureau, jamais une personne.</translation>
    </message>
</context>
<context>
    <name>MakingKey</name>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>A report is signed with a key that only you can open. It stays in a file of its own, outside the workspace.</source>
        <translation>Un rapport est signé avec une clé que vous seul·e pouvez ouvrir. Elle reste dans un fichier à part, hors de l’espace de travail.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Beg&amp;in</source>
        <translation>Comme&amp;ncer</translation>
    </message>
</context>
<context>
    <name>MakingRecovery</name>
    <message>
        <source>A recovery key for the office</source>
        <translation>Une clé de secours pour le bureau</translation>
    </message>
    <message>
        <source>The office can keep a sealed copy of the passphrase. It takes two things to open it: a file, and forty digits on paper. Keep them apart, such as the file on the office server and the paper in the safe. Who has both can open the workspace.</source>
        <translation>Le bureau peut garder une copie scellée de la phrase secrète. Il faut deux choses pour l’ouvrir&#xa0;: un fichier, et quarante chiffres sur papier. Gardez-les séparément, par exemple le fichier sur le serveur du bureau et le papier dans le coffre. Qui a les deux peut ouvrir l’espace de travail.</translation>
    </message>
    <message>
        <source>Write these digits down now. They are shown only once and kept nowhere.</source>
        <translation>Notez ces chiffres maintenant. Ils ne s’affichent qu’une fois et ne sont conservés nulle part.</translation>
    </message>
    <message>
        <source>&amp;Save the digits to a file…</source>
        <translation>&amp;Enregistrer les chiffres dans un fichier…</translation>
    </message>
    <message>
        <source>The digits are &amp;written down or printed</source>
        <translation>Les chiffres sont &amp;notés ou imprimés</translation>
    </message>
    <message>
        <source>Go on with&amp;out</source>
        <translation>Continuer &amp;sans</translation>
    </message>
    <message>
        <source>&amp;Make a recovery key…</source>
        <translation>C&amp;réer une clé de secours…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Columns by tier</source>
        <translation>Colonnes par rang</translation>
    </message>
    <message>
        <source>Drawn together by their links</source>
        <translation>Rapprochés par leurs liens</translation>
    </message>
    <message>
        <source>Colour: exposure</source>
        <translation>Couleur&#xa0;: exposition</translation>
    </message>
    <message>
        <source>Colour: time since assessment</source>
        <translation>Couleur&#xa0;: temps depuis l’évaluation</translation>
    </message>
    <message>
        <source>Colour: ownership</source>
        <translation>Couleur&#xa0;: propriété</translation>
    </message>
    <message>
        <source>Colour: sector</source>
        <translation>Couleur&#xa0;: secteur</translation>
    </message>
    <message>
        <source>Colour: country</source>
        <translation>Couleur&#xa0;: pays</translation>
    </message>
    <message>
        <source>Groups: where there are many</source>
        <translation>Groupes&#xa0;: là où il y en a beaucoup</translation>
    </message>
    <message>
        <source>Groups: none</source>
        <translation>Groupes&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Groups: tier</source>
        <translation>Groupes&#xa0;: rang</translation>
    </message>
    <message>
        <source>Groups: tier and country</source>
        <translation>Groupes&#xa0;: rang et pays</translation>
    </message>
    <message>
        <source>Groups: tier and sector</source>
        <translation>Groupes&#xa0;: rang et secteur</translation>
    </message>
    <message>
        <source>Drawing for print and web (SVG)</source>
        <translation>Dessin pour l’impression et le web (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n supplier(s)</source>
        <translation>
            <numerusform>{shown} fournisseur sur %n</numerusform>
            <numerusform>{shown} fournisseurs sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLinks</name>
    <message>
        <source>{seller} {kind} {buyer}</source>
        <translation>{seller} {kind} {buyer}</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} par an</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from it</source>
        <translation>
            <numerusform>%n lien en part</numerusform>
            <numerusform>%n liens en partent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to it</source>
        <translation>
            <numerusform>%n lien y mène</numerusform>
            <numerusform>%n liens y mènent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more between the two</source>
        <translation>
            <numerusform>et %n autre entre les deux</numerusform>
            <numerusform>et %n autres entre les deux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Where the risks stand</source>
        <translation>Où se situent les risques</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Arrows from inherent to residual</source>
        <translation>Flèches de l’inhérent au résiduel</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>Risks in the chosen cell</source>
        <translation>Risques de la case choisie</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>No risk stands here.</source>
        <translation>Aucun risque ne se trouve ici.</translation>
    </message>
    <message>
        <source>Heat map of risks</source>
        <translation>Carte thermique des risques</translation>
    </message>
    <message>
        <source>Overall: each risk as its worst group stands</source>
        <translation>Ensemble&#xa0;: chaque risque là où se situe son groupe le plus mal coté</translation>
    </message>
    <message>
        <source>The wider an arrow, the more risks go that way</source>
        <translation>Plus une flèche est large, plus il y a de risques qui la suivent</translation>
    </message>
    <message>
        <source>All risks on the map</source>
        <translation>Tous les risques de la carte</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Supplier map</source>
        <translation>Carte des fournisseurs</translation>
    </message>
    <message>
        <source>The map is being drawn…</source>
        <translation>La carte est en cours de tracé…</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Tracé de la carte…</translation>
    </message>
    <message>
        <source>No supplier to show. Import a list or write down suppliers and what links them; or show all again.</source>
        <translation>Aucun fournisseur à montrer. Importez une liste, ou inscrivez des fournisseurs et ce qui les lie&#x202f;; ou affichez de nouveau tout.</translation>
    </message>
    <message>
        <source>The path begins here. Choose where it is to lead, then “Path to here”.</source>
        <translation>Le chemin part d’ici. Choisissez où il doit mener, puis «&#x202f;Chemin jusqu’ici&#x202f;».</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>The map was saved as {file}.</source>
        <translation>La carte a été enregistrée sous {file}.</translation>
    </message>
    <message>
        <source>Saving the map…</source>
        <translation>Enregistrement de la carte…</translation>
    </message>
</context>
<context>
    <name>MapTables</name>
    <message>
        <source>Suppliers on the map</source>
        <translation>Fournisseurs sur la carte</translation>
    </message>
    <message>
        <source>Links on the map</source>
        <translation>Liens sur la carte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Montré comme</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Argent par an</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Why this rating</source>
        <translation>Pourquoi cette cote</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>sa signification</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>A rating…</source>
        <translation>Une cote…</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>All affected groups</source>
        <translation>Tous les groupes touchés</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Both, such as 3x4</source>
        <translation>Les deux, par exemple 3x4</translation>
    </message>
    <message>
        <source>what is rated</source>
        <translation>ce qui est coté</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>The sheet has no columns.</source>
        <translation>La feuille n’a pas de colonnes.</translation>
    </message>
</context>
<context>
    <name>MatchRows</name>
    <message>
        <source>The same</source>
        <translation>Le même</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>{amount} {currency}, {start} to {end}</source>
        <translation>{amount} {currency}, du {start} au {end}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{name} ({what})</source>
        <translation>{name} ({what})</translation>
    </message>
    <message>
        <source>{fact}: not known</source>
        <translation>{fact}&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>{one} and {other} would be the same by other decisions ({through}) and different by this one.</source>
        <translation>{one} et {other} seraient le même par d’autres décisions ({through}) et différents par celle-ci.</translation>
    </message>
    <message>
        <source>Both tell an amount for {start} to {end}: once they are one, both count. If it is the same money, take one out under Facts.</source>
        <translation>Les deux indiquent un montant du {start} au {end}&#xa0;: une fois réunis, les deux comptent. Si c’est le même argent, retirez-en un sous Données.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Equal, but only counted or filled in: tells nobody apart</source>
        <translation>Égal, mais seulement compté ou complété&#xa0;: ne distingue personne</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Pairs to decide</source>
        <translation>Paires à décider</translation>
    </message>
    <message>
        <source>Decisions made</source>
        <translation>Décisions prises</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Les deux côte à côte</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Toutes les paires</translation>
    </message>
    <message>
        <source>Suppliers that may be the same</source>
        <translation>Fournisseurs peut-être identiques</translation>
    </message>
    <message>
        <source>Looking for suppliers that may be the same…</source>
        <translation>Recherche de fournisseurs peut-être identiques…</translation>
    </message>
    <message>
        <source>Comparing suppliers…</source>
        <translation>Comparaison des fournisseurs…</translation>
    </message>
    <message>
        <source>No two suppliers wait for a decision.</source>
        <translation>Aucune paire de fournisseurs n’attend de décision.</translation>
    </message>
    <message>
        <source>If they are the same, which record stays?</source>
        <translation>S’ils sont le même, quelle fiche reste&#x202f;?</translation>
    </message>
    <message>
        <source>The one of which more is known</source>
        <translation>Celle dont on sait le plus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The decisions were taken back.</source>
        <translation>Les décisions ont été annulées.</translation>
    </message>
    <message>
        <source>{one} and {other} stand apart again.</source>
        <translation>{one} et {other} sont de nouveau séparés.</translation>
    </message>
    <message>
        <source>Why are {one} and {other} taken apart?</source>
        <translation>Pourquoi {one} et {other} sont-ils séparés&#x202f;?</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>Les séparer</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are marked and not decided yet.</source>
        <translation>
            <numerusform>%n paire est marquée et non encore décidée.</numerusform>
            <numerusform>%n paires sont marquées et non encore décidées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pair(s) with the same name and nothing against</source>
        <translation>
            <numerusform>Marquer %n paire de même nom et sans rien contre</numerusform>
            <numerusform>Marquer %n paires de même nom et sans rien contre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n pair(s)</source>
        <translation>
            <numerusform>Décider de %n paire</numerusform>
            <numerusform>Décider de %n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are counted as one.</source>
        <translation>
            <numerusform>%n paire est comptée comme un seul.</numerusform>
            <numerusform>%n paires sont comptées chacune comme un seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) stay apart.</source>
        <translation>
            <numerusform>%n paire reste séparée.</numerusform>
            <numerusform>%n paires restent séparées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrices</name>
    <message>
        <source>House default, 5 × 5</source>
        <translation>Valeur par défaut de la maison, 5 × 5</translation>
    </message>
    <message>
        <source>Published scheme A, 5 × 5</source>
        <translation>Schéma publié A, 5 × 5</translation>
    </message>
    <message>
        <source>Published scheme B, 5 × 5</source>
        <translation>Schéma publié B, 5 × 5</translation>
    </message>
    <message>
        <source>Published scheme C, 5 × 5</source>
        <translation>Schéma publié C, 5 × 5</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Matrix to look at</source>
        <translation>Matrice à regarder</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>À partir d’un fichier…</translation>
    </message>
    <message>
        <source>The bands of the matrix</source>
        <translation>Les niveaux de la matrice</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Ce qu’elle changerait</translation>
    </message>
    <message>
        <source>Ratings with the other matrix</source>
        <translation>Cotes avec l’autre matrice</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>No rating would change.</source>
        <translation>Aucune cote ne changerait.</translation>
    </message>
    <message>
        <source>Why the matrix is changed</source>
        <translation>Pourquoi la matrice est changée</translation>
    </message>
    <message>
        <source>Rate the register with it</source>
        <translation>Coter le registre avec elle</translation>
    </message>
    <message>
        <source>Groups that are named here</source>
        <translation>Groupes nommés ici</translation>
    </message>
    <message>
        <source>Switch a group off where naming it is unsafe: it can no longer be chosen. Earlier ratings stay.</source>
        <translation>Désactivez un groupe là où le nommer est dangereux&#xa0;: il ne peut plus être choisi. Les cotes antérieures restent.</translation>
    </message>
    <message>
        <source>Matrix and groups</source>
        <translation>Matrice et groupes</translation>
    </message>
    <message>
        <source>checked against its source</source>
        <translation>comparée à sa source</translation>
    </message>
    <message>
        <source>its source has not been seen</source>
        <translation>sa source n’a pas été vue</translation>
    </message>
    <message>
        <source>house default</source>
        <translation>valeur par défaut de la maison</translation>
    </message>
    <message>
        <source>These levels have no place in it; say what each becomes. Nothing is cut to fit by itself.</source>
        <translation>Ces degrés n’y ont pas de place&#x202f;; dites ce que chacun devient. Rien n’est rogné de soi-même.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>{side} {level} becomes</source>
        <translation>{side} {level} devient</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>This matrix is in use: choose another one to see what it would change.</source>
        <translation>Cette matrice est en usage&#xa0;: choisissez-en une autre pour voir ce qu’elle changerait.</translation>
    </message>
    <message>
        <source>{every}; {other}. Nothing is changed yet.</source>
        <translation>{every}&#x202f;; {other}. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Load a risk matrix</source>
        <translation>Charger une matrice des risques</translation>
    </message>
    <message>
        <source>Risk matrix (*.yaml *.yml)</source>
        <translation>Matrice des risques (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The matrix is not changed yet.</source>
        <translation>La matrice n’est pas encore changée.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) would be made with it</source>
        <translation>
            <numerusform>%n cote serait établie avec elle</numerusform>
            <numerusform>%n cotes seraient établies avec elle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have another score or band</source>
        <translation>
            <numerusform>%n aurait un autre score ou niveau</numerusform>
            <numerusform>%n auraient un autre score ou niveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) are rated with the new matrix; undo takes it back.</source>
        <translation>
            <numerusform>%n risque est coté avec la nouvelle matrice&#x202f;; «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</numerusform>
            <numerusform>%n risques sont cotés avec la nouvelle matrice&#x202f;; «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mechanism</name>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Who of them meets the hazard, where and when</source>
        <translation>Qui, dans ce groupe, est face au danger, où et quand</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Why they are hurt more</source>
        <translation>Pourquoi ce groupe est plus durement touché</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>What lets them cope</source>
        <translation>Ce qui lui permet de faire face</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Pouvoir</translation>
    </message>
    <message>
        <source>Who decides about it</source>
        <translation>Qui en décide</translation>
    </message>
    <message>
        <source>This group is not hit after all…</source>
        <translation>Ce groupe n’est finalement pas touché…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>{risk}: mended.</source>
        <translation>{risk}&#xa0;: corrigé.</translation>
    </message>
    <message>
        <source>The current rating rises to the residual one.</source>
        <translation>La cote actuelle monte à la cote résiduelle.</translation>
    </message>
    <message>
        <source>The inherent rating rises to the residual one.</source>
        <translation>La cote inhérente monte à la cote résiduelle.</translation>
    </message>
    <message>
        <source>The rating goes back to what tested controls support.</source>
        <translation>La cote revient à ce que justifient les contrôles testés.</translation>
    </message>
    <message>
        <source>The risk is open again and due for review today.</source>
        <translation>Le risque est rouvert et à revoir aujourd’hui.</translation>
    </message>
    <message>
        <source>The post that acts now becomes the owner.</source>
        <translation>Le poste qui agit maintenant devient responsable.</translation>
    </message>
    <message>
        <source>A treatment is drafted that asks for a decision.</source>
        <translation>Un traitement est ébauché, qui demande une décision.</translation>
    </message>
    <message>
        <source>Confidence becomes low and the risk is due for review today.</source>
        <translation>La confiance devient faible et le risque est à revoir aujourd’hui.</translation>
    </message>
    <message>
        <source>Each group that takes on risk counts as affected and gets a safeguard.</source>
        <translation>Chaque groupe vers lequel un risque est déplacé compte comme touché et reçoit une protection.</translation>
    </message>
    <message>
        <source>The complaint channel stands as an untested control, and its test as a treatment.</source>
        <translation>Le mécanisme de plainte figure comme contrôle non testé, et son test comme traitement.</translation>
    </message>
    <message>
        <source>This one asks for a person: open the risk.</source>
        <translation>Celui-ci demande une personne&#xa0;: ouvrez le risque.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a finding</source>
        <translation>Fusionner un constat</translation>
    </message>
    <message>
        <source>Merge {finding}</source>
        <translation>Fusionner {finding}</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>No other finding of this engagement is a draft or open.</source>
        <translation>Aucun autre constat de cette mission n’est à l’état de brouillon ou ouvert.</translation>
    </message>
    <message>
        <source>Its own texts stay as they are; these lists are united.</source>
        <translation>Ses propres textes restent tels quels&#x202f;; ces listes sont réunies.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What is united</source>
        <translation>Ce qui est réuni</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Après la fusion</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Gravest flag</source>
        <translation>Signal le plus grave</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{one} became part of {other}.</source>
        <translation>{one} a été intégré à {other}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{seller} {does} {buyer}</source>
        <translation>{seller} {does} {buyer}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Analysis of the supplier network</source>
        <translation>Analyse du réseau de fournisseurs</translation>
    </message>
</context>
<context>
    <name>NewFinding</name>
    <message>
        <source>New finding</source>
        <translation>Nouveau constat</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is wrong, in one line</source>
        <translation>Ce qui ne va pas, en une ligne</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Créer un brouillon</translation>
    </message>
</context>
<context>
    <name>NewIdentity</name>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>Give the post and the office.</source>
        <translation>Indiquez le poste et le bureau.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Choisissez le pays.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Choisissez au moins un rôle.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {n} characters (house default); several words are best.</source>
        <translation>La phrase secrète a besoin d’au moins {n} caractères (valeur par défaut de la maison)&#x202f;; plusieurs mots, c’est le mieux.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>Les deux phrases secrètes ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase. If it is lost, the key is lost: then a new identity is made.</source>
        <translation>Personne ne peut retrouver cette phrase secrète. Si elle est perdue, la clé est perdue&#xa0;: il faut alors créer une nouvelle identité.</translation>
    </message>
    <message>
        <source>Where the identity is kept</source>
        <translation>Où l’identité est conservée</translation>
    </message>
    <message>
        <source>A post, not a person&apos;s name: it stands on every page that is signed. The key is made on this laptop and stays in one file.</source>
        <translation>Un poste, pas le nom d’une personne&#xa0;: il figure sur chaque page signée. La clé est créée sur cet ordinateur et reste dans un seul fichier.</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Poste</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>May sign as</source>
        <translation>Peut signer pour</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the identity</source>
        <translation>P&amp;hrase secrète de l’identité</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>Phrase secrète de l’identité</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, de &amp;nouveau</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Make the key and save it…</source>
        <translation>&amp;Créer la clé et l’enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Type the passphrase until now as well.</source>
        <translation>Saisissez aussi la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement de la phrase secrète…</translation>
    </message>
    <message>
        <source>Another passphrase for this workspace</source>
        <translation>Une autre phrase secrète pour cet espace de travail</translation>
    </message>
    <message>
        <source>The whole file is written under the new passphrase. If the power is cut meanwhile, either the old or the new one opens everything.</source>
        <translation>Tout le fichier est réécrit sous la nouvelle phrase secrète. Si le courant est coupé entre-temps, l’ancienne ou la nouvelle ouvre tout.</translation>
    </message>
    <message>
        <source>&amp;Passphrase until now</source>
        <translation>Phrase secrète &amp;actuelle</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase</source>
        <translation>No&amp;uvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nouvelle phrase secrète, à no&amp;uveau</translation>
    </message>
    <message>
        <source>Backups and recovery keys made until now still open with the old passphrase. They are listed afterwards: destroy them and make new ones.</source>
        <translation>Les sauvegardes et clés de secours faites jusqu’ici s’ouvrent encore avec l’ancienne phrase secrète. Elles sont énumérées ensuite&#xa0;: détruisez-les et faites-en de nouvelles.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>C&amp;hanger</translation>
    </message>
</context>
<context>
    <name>NewSupplier</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it is registered</source>
        <translation>Tel qu’il est immatriculé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>Add to the registry</source>
        <translation>Ajouter au registre</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Number ({unit})</source>
        <translation>Nombre ({unit})</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>read as {number}</source>
        <translation>lu comme {number}</translation>
    </message>
    <message>
        <source>This is not read as a number. Write it as {example}. Nothing was changed.</source>
        <translation>Ceci ne se lit pas comme un nombre. Écrivez-le ainsi&#xa0;: {example}. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>likelihood</source>
        <translation>vraisemblance</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effet</translation>
    </message>
    <message>
        <source>{percent} % of the draws stay at or below {harm} {unit}</source>
        <translation>{percent}&#x202f;% des tirages restent à {harm} {unit} ou moins</translation>
    </message>
    <message>
        <source>{harm} {unit} or more: in {percent} % of the draws</source>
        <translation>{harm} {unit} ou plus&#xa0;: dans {percent}&#x202f;% des tirages</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Harm curve</source>
        <translation>Courbe des préjudices</translation>
    </message>
    <message>
        <source>Harm of at least</source>
        <translation>Préjudice d’au moins</translation>
    </message>
    <message>
        <source>In so many of the draws</source>
        <translation>Dans tant de tirages</translation>
    </message>
    <message>
        <source>What drives the total</source>
        <translation>Ce qui détermine le total</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation des rangs</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Share of the draws</source>
        <translation>Part des tirages</translation>
    </message>
    <message>
        <source>Harm stays at or below</source>
        <translation>Préjudice au plus égal à</translation>
    </message>
    <message>
        <source>Label and numbers side by side</source>
        <translation>Cote et nombres côte à côte</translation>
    </message>
    <message>
        <source>Where they differ, look at both again: one of them is wrong.</source>
        <translation>Là où ils diffèrent, revoyez les deux&#xa0;: l’un est faux.</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>concordent</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>diffèrent</translation>
    </message>
    <message>
        <source>Expected harm</source>
        <translation>Préjudice attendu</translation>
    </message>
    <message>
        <source>Mean of the draws</source>
        <translation>Moyenne des tirages</translation>
    </message>
    <message>
        <source>Likelihood as rated</source>
        <translation>Vraisemblance cotée</translation>
    </message>
    <message>
        <source>By the numbers</source>
        <translation>D’après les nombres</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Risks in numbers</source>
        <translation>Les risques en nombres</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Mean harm {mean} {unit}; the mean lies between {low} and {high} with 99 % confidence. {draws} draws, seed {seed}, numpy {numpy}: the same again for the same seed.</source>
        <translation>Préjudice moyen {mean} {unit}&#x202f;; la moyenne se situe entre {low} et {high} avec 99&#x202f;% de confiance. {draws} tirages, graine {seed}, numpy {numpy}&#xa0;: identiques pour la même graine.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Take the answer back</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Why the question does not apply</source>
        <translation>Pourquoi la question est sans objet</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>{text} (draft translation)</source>
        <translation>{text} (traduction provisoire)</translation>
    </message>
    <message>
        <source>Why does it not apply? One sentence; it is printed in the report.</source>
        <translation>Pourquoi est-ce sans objet&#x202f;? Une phrase&#x202f;; elle est imprimée dans le rapport.</translation>
    </message>
    <message>
        <source>This question always applies</source>
        <translation>Cette question s’applique toujours</translation>
    </message>
    <message>
        <source>Proper when: {when} (A)</source>
        <translation>Justifié quand&#xa0;: {when} (A)</translation>
    </message>
    <message>
        <source>Proper when: {when} Why does it not apply here?</source>
        <translation>Justifié quand&#xa0;: {when} Pourquoi est-ce sans objet ici&#x202f;?</translation>
    </message>
    <message>
        <source>In this form the reviewer must agree.</source>
        <translation>Dans ce formulaire, l’accord de la revue est nécessaire.</translation>
    </message>
    <message>
        <source>Esc leaves a field</source>
        <translation>Échap quitte un champ</translation>
    </message>
    <message>
        <source>↓ ↑ next and previous</source>
        <translation>↓ ↑ suivante et précédente</translation>
    </message>
    <message>
        <source>? all keys</source>
        <translation>? toutes les touches</translation>
    </message>
    <message>
        <source>{first} to {last} answer and go on</source>
        <translation>{first} à {last} répondent et passent à la suite</translation>
    </message>
    <message>
        <source>{first} to {last} choose</source>
        <translation>{first} à {last} choisissent</translation>
    </message>
    <message>
        <source>Enter begins the answer</source>
        <translation>Entrée commence la réponse</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Draft translation</source>
        <translation>Traduction provisoire</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Flag the question, to come back to it (F)</source>
        <translation>Mettre un repère sur la question, pour y revenir (F)</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Demander plus tard</translation>
    </message>
    <message>
        <source>Leave it open and be reminded (L)</source>
        <translation>La laisser ouverte, avec un rappel (L)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Signed, and checked at once</source>
        <translation>Signé, et vérifié aussitôt</translation>
    </message>
    <message>
        <source>Every signature is there. Hand the file over: it proves itself.</source>
        <translation>Toutes les signatures y sont. Remettez le fichier&#xa0;: il se prouve lui-même.</translation>
    </message>
    <message>
        <source>Next signature: {role}, by another person with an identity of their own, on this laptop or on theirs. Handing over the file is enough.</source>
        <translation>Signature suivante&#xa0;: {role}, par une autre personne avec sa propre identité, sur cet ordinateur ou sur le sien. Il suffit de lui remettre le fichier.</translation>
    </message>
    <message>
        <source>&amp;Next signature…</source>
        <translation>&amp;Signature suivante…</translation>
    </message>
    <message>
        <source>Read the whole &amp;verdict</source>
        <translation>&amp;Lire le verdict complet</translation>
    </message>
    <message>
        <source>Open its f&amp;older</source>
        <translation>Ouvrir son &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>En &amp;faire un autre</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Asked later</source>
        <translation>À demander plus tard</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sans élément probant</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} réponses sur {all}</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>OverTimePart</name>
    <message>
        <source>Every change</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Nothing was rated yet.</source>
        <translation>Rien n’a encore été coté.</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Score dans le temps</translation>
    </message>
    <message>
        <source>The line holds until the next change. Arrow keys go from change to change.</source>
        <translation>La ligne vaut jusqu’au changement suivant. Les touches fléchées vont d’un changement à l’autre.</translation>
    </message>
</context>
<context>
    <name>OverdueCard</name>
    <message numerus="yes">
        <source>Nothing is overdue, and nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Rien n’est en retard, et rien n’arrive à échéance d’ici demain.</numerusform>
            <numerusform>Rien n’est en retard, et rien n’arrive à échéance dans les %n prochains jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message numerus="yes">
        <source>All %n overdue</source>
        <translation>
            <numerusform>Voir le constat en retard (%n)</numerusform>
            <numerusform>Voir les %n constats en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Move the rating</source>
        <translation>Déplacer la notation</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Annuler le déplacement</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Annuler le déplacement</translation>
    </message>
    <message>
        <source>A rating may be moved by one tier and never above a cap. The report says who moved it and why.</source>
        <translation>Une notation ne peut être déplacée que d’un échelon, et jamais au-dessus d’un plafond. Le rapport dit qui l’a déplacée et pourquoi.</translation>
    </message>
    <message>
        <source>&amp;New rating</source>
        <translation>&amp;Nouvelle notation</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>Un poste, jamais un nom</translation>
    </message>
    <message>
        <source>&amp;Agreed by a second person</source>
        <translation>Accord d’une deuxième &amp;personne</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Score by section</source>
        <translation>Score par section</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>Profil par engagement</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>◆ last time</source>
        <translation>◆ la dernière fois</translation>
    </message>
    <message>
        <source>There is version {new} of this checklist; this engagement runs on version {old}.</source>
        <translation>La version {new} de cette liste de contrôle existe&#x202f;; cette mission utilise la version {old}.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>{answered} of {all} answered</source>
        <translation>{answered} réponses sur {all}</translation>
    </message>
    <message>
        <source>not assessed last time</source>
        <translation>non évalué la dernière fois</translation>
    </message>
    <message>
        <source>{before} last time</source>
        <translation>{before} la dernière fois</translation>
    </message>
    <message>
        <source>{before} ({sign}{delta})</source>
        <translation>{before} ({sign}{delta})</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>Moved by {by}, agreed by {second}. Reason: {reason}</source>
        <translation>Déplacée par {by}, avec l’accord de {second}. Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{answered} of {applicable} items that apply are answered ({percent})</source>
        <translation>{answered} des {applicable} éléments applicables renseignés ({percent})</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Continuer à répondre</translation>
    </message>
    <message>
        <source>Take the move back…</source>
        <translation>Annuler le déplacement…</translation>
    </message>
    <message>
        <source>Move the rating…</source>
        <translation>Déplacer la notation…</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>{decision}, until {day}</source>
        <translation>{decision}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne s’accorde pas</translation>
    </message>
    <message>
        <source>Indicator levels</source>
        <translation>Niveaux des indicateurs</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Critères remplis</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} sur {all}</translation>
    </message>
    <message>
        <source>What documents say and what people say</source>
        <translation>Ce que disent les documents et ce que disent les personnes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Nobody has assessed this supplier with a gender lens so far. Not assessed is not safe.</source>
        <translation>Personne n’a encore évalué ce fournisseur dans une perspective de genre. Non évalué ne veut pas dire sûr.</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Dernière évaluation</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Prochaine évaluation</translation>
    </message>
    <message>
        <source>Open that assessment</source>
        <translation>Ouvrir cette évaluation</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Share owned by women</source>
        <translation>Part détenue par des femmes</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>How far verified</source>
        <translation>Degré de vérification</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PSEA</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>Rang depuis nous</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Spend, last twelve months</source>
        <translation>Dépenses des douze derniers mois</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>Vend à</translation>
    </message>
    <message>
        <source>Buys from</source>
        <translation>Achète à</translation>
    </message>
    <message>
        <source>Owned or controlled by</source>
        <translation>Détenu ou contrôlé par</translation>
    </message>
    <message>
        <source>Owns or controls</source>
        <translation>Détient ou contrôle</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Give the rates</source>
        <translation>Donner les taux</translation>
    </message>
</context>
<context>
    <name>OverviewForm</name>
    <message>
        <source>See what would change…</source>
        <translation>Voir ce qui changerait…</translation>
    </message>
</context>
<context>
    <name>OwnRisk</name>
    <message>
        <source>Not recorded</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Nobody has assessed it: not assessed is not safe.</source>
        <translation>Personne ne l’a évalué&#xa0;: non évalué ne veut pas dire sûr.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Record its own risk…</source>
        <translation>Noter son risque propre…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Own risk: {theme}</source>
        <translation>Risque propre&#xa0;: {theme}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>Niveau de risque</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment il est connu</translation>
    </message>
    <message>
        <source>Seen at the supplier or told by a document</source>
        <translation>Vu chez le fournisseur ou dit par un document</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The visit, report or list that it rests on</source>
        <translation>La visite, le rapport ou la liste qui le fonde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Why it takes the place of what an assessment found</source>
        <translation>Pourquoi cela remplace ce qu’une évaluation a constaté</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Take out what an assessment found</source>
        <translation>Retirer ce qu’une évaluation a constaté</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Look again at {text}: it may name a person or tell of a case.</source>
        <translation>Relisez {text}&#xa0;: cela peut désigner une personne ou raconter un cas.</translation>
    </message>
</context>
<context>
    <name>OwnershipCard</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Write a share from 0 to 100, such as 50.5.</source>
        <translation>Écrivez une part de 0 à 100, par exemple 50,5.</translation>
    </message>
    <message>
        <source>Through its owners</source>
        <translation>À travers ses propriétaires</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Opening the pages…</source>
        <translation>Ouverture des pages…</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>The pages of this file cannot be shown.</source>
        <translation>Les pages de ce fichier ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Liste des pages</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Page précédente (Page préc)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Plus petit (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Plus grand (Ctrl+molette)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to {room}</source>
        <translation>Aller à&#xa0;: {room}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Go to and do</source>
        <translation>Aller à et agir</translation>
    </message>
    <message>
        <source>Search records, questions and actions</source>
        <translation>Chercher des fiches, des questions et des actions</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>Rien n’a été trouvé. Essayez avec moins de mots ou avec d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>women of the staff</source>
        <translation>femmes du personnel</translation>
    </message>
    <message>
        <source>women of partners</source>
        <translation>femmes des partenaires</translation>
    </message>
    <message>
        <source>women of the community</source>
        <translation>femmes de la communauté</translation>
    </message>
    <message>
        <source>men of the staff</source>
        <translation>hommes du personnel</translation>
    </message>
    <message>
        <source>men of partners</source>
        <translation>hommes des partenaires</translation>
    </message>
    <message>
        <source>men of the community</source>
        <translation>hommes de la communauté</translation>
    </message>
    <message>
        <source>persons of another gender of the staff</source>
        <translation>personnes d’un autre genre du personnel</translation>
    </message>
    <message>
        <source>persons of another gender of partners</source>
        <translation>personnes d’un autre genre des partenaires</translation>
    </message>
    <message>
        <source>persons of another gender of the community</source>
        <translation>personnes d’un autre genre de la communauté</translation>
    </message>
    <message>
        <source>Who sits on the panel (counts, no names)</source>
        <translation>Qui siège au panel (nombres, pas de noms)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Another gender</source>
        <translation>Autre genre</translation>
    </message>
    <message>
        <source>No woman sits on this panel: say so where the rating is used.</source>
        <translation>Aucune femme ne siège à ce panel&#xa0;: dites-le partout où la cote sert.</translation>
    </message>
    <message>
        <source>Nobody of the community sits on this panel.</source>
        <translation>Personne de la communauté ne siège à ce panel.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Dernier jour de la période</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>At least six digits, not all alike and not counted up or down.</source>
        <translation>Au moins six chiffres, ni tous identiques ni comptés en avant ou en arrière.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>A PIN for this sitting</source>
        <translation>Un code PIN pour cette session</translation>
    </message>
    <message>
        <source>After a lock, these digits are enough to come back. They count until the window closes; three wrong ones and the passphrase is needed.</source>
        <translation>Après un verrouillage, ces chiffres suffisent pour revenir. Ils comptent jusqu’à la fermeture de la fenêtre&#x202f;; après trois erreurs, il faut la phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;PIN, at least six digits</source>
        <translation>Code &amp;PIN, au moins six chiffres</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>Code PIN, de &amp;nouveau</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Set the PIN</source>
        <translation>&amp;Définir le code PIN</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Every field saves itself. Persons are never named: posts and offices are enough.</source>
        <translation>Chaque champ s’enregistre de lui-même. Les personnes ne sont jamais nommées&#xa0;: les postes et les bureaux suffisent.</translation>
    </message>
    <message>
        <source>The work was handed over: each change of the plan asks for a reason.</source>
        <translation>Le travail a été remis&#xa0;: chaque modification du plan demande un motif.</translation>
    </message>
    <message>
        <source>What, where and when</source>
        <translation>Quoi, où et quand</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Period that is looked at</source>
        <translation>Période examinée</translation>
    </message>
    <message>
        <source>Its answers stand beside the questions, marked New, Changed or Same.</source>
        <translation>Ses réponses figurent à côté des questions, marquées Nouveau, Changé ou Identique.</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{title} ({period})</source>
        <translation>{title} ({period})</translation>
    </message>
    <message>
        <source>Team, by posts</source>
        <translation>Équipe, par postes</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Answers to questions that another form does not ask are kept and not counted.</source>
        <translation>Les réponses à des questions qu’un autre formulaire ne pose pas sont conservées sans être comptées.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>{title} ({id}, version {version})</source>
        <translation>{title} ({id}, version {version})</translation>
    </message>
    <message>
        <source>Kind of work: {kind}</source>
        <translation>Type de travail&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Aim and method</source>
        <translation>But et méthode</translation>
    </message>
    <message>
        <source>Gender focus</source>
        <translation>Place du genre</translation>
    </message>
    <message>
        <source>How it serves commitment 4c</source>
        <translation>Contribution à l’engagement 4c</translation>
    </message>
    <message>
        <source>Ob&amp;jective</source>
        <translation>Ob&amp;jectif</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Left out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Limits of the work</source>
        <translation>Limites du travail</translation>
    </message>
    <message>
        <source>Standards and policies that findings are tested against, one a line.</source>
        <translation>Normes et politiques au regard desquelles les constats sont établis, une par ligne.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Pour le rapport</translation>
    </message>
    <message>
        <source>What works and deserves to be kept or copied, one a line.</source>
        <translation>Ce qui fonctionne et mérite d’être conservé ou repris, une chose par ligne.</translation>
    </message>
    <message>
        <source>&amp;Good practice</source>
        <translation>Bonnes prati&amp;ques</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Posts and offices, one a line.</source>
        <translation>Postes et bureaux, un par ligne.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>This field cannot be empty; it stays as it was.</source>
        <translation>Ce champ ne peut pas être vide&#x202f;; il est resté tel quel.</translation>
    </message>
    <message>
        <source>Why is the plan changed now?</source>
        <translation>Pourquoi modifier le plan maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{pack}: {what}, {year}</source>
        <translation>{pack}&#xa0;: {what}, {year}</translation>
    </message>
    <message>
        <source>To find out how far {office} works with a gender lens, and what should improve.</source>
        <translation>Établir dans quelle mesure le bureau ({office}) travaille dans une perspective de genre, et ce qui devrait s’améliorer.</translation>
    </message>
    <message>
        <source>To find out which risks at {office} touch people of different gender and age differently.</source>
        <translation>Établir quels risques, au bureau ({office}), touchent différemment les personnes selon leur genre et leur âge.</translation>
    </message>
    <message>
        <source>To find out how well {subject} protects and includes people of all genders.</source>
        <translation>Établir dans quelle mesure {subject} protège et inclut les personnes de tous les genres.</translation>
    </message>
    <message>
        <source>The work of {office} in the period, as far as the questions of the form reach.</source>
        <translation>Le travail du bureau ({office}) pendant la période, aussi loin que portent les questions du formulaire.</translation>
    </message>
    <message>
        <source>Documents and records, interviews and observation, guided by a versioned checklist.</source>
        <translation>Documents et dossiers, entretiens et observation, guidés par une liste de contrôle versionnée.</translation>
    </message>
    <message>
        <source>Women and men are heard apart where that is safe; no name of a person is recorded.</source>
        <translation>Femmes et hommes sont entendus séparément là où c’est sûr&#x202f;; aucun nom de personne n’est consigné.</translation>
    </message>
    <message>
        <source>Project or programme, if it is not the whole office</source>
        <translation>Projet ou programme, si ce n’est pas le bureau entier</translation>
    </message>
    <message>
        <source>Project or operation, if it is not the whole office</source>
        <translation>Projet ou opération, si ce n’est pas le bureau entier</translation>
    </message>
    <message>
        <source>Supplier or tender</source>
        <translation>Fournisseur ou appel d’offres</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>Step {number} of {all}.</source>
        <translation>Étape {number} sur {all}.</translation>
    </message>
    <message>
        <source>&amp;Plan it and begin</source>
        <translation>&amp;Planifier et commencer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Planned: {title}.</source>
        <translation>Planifiée&#xa0;: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) for all of them</source>
        <translation>
            <numerusform>environ %n heure pour l’ensemble</numerusform>
            <numerusform>environ %n heures pour l’ensemble</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningForm</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>A note without a file.</source>
        <translation>Une note sans fichier.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save a copy to open it in another program.</source>
        <translation>Ce type de fichier ne s’affiche pas ici. Enregistrez une copie pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. Save a copy to open it in another program.</source>
        <translation>Ce fichier est trop grand pour s’afficher ici. Enregistrez une copie pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Picture: {caption}</source>
        <translation>Image&#xa0;: {caption}</translation>
    </message>
    <message>
        <source>This picture is damaged, unusually large or of an unknown kind, and is not shown.</source>
        <translation>Cette image est endommagée, anormalement grande ou d’un type inconnu, et ne s’affiche pas.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>Profil par engagement</translation>
    </message>
    <message>
        <source>Reading the engagements…</source>
        <translation>Lecture des missions…</translation>
    </message>
    <message>
        <source>There is no profile yet: it needs three answers on a commitment.</source>
        <translation>Il n’y a pas encore de profil&#xa0;: il faut trois réponses sur un engagement.</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
    <message>
        <source>middle score, lowest to highest</source>
        <translation>score médian, du plus bas au plus élevé</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>{score}  ·  1</source>
        <translation>{score}  ·  1</translation>
    </message>
    <message>
        <source>{score}  ·  {count}</source>
        <translation>{score}  ·  {count}</translation>
    </message>
</context>
<context>
    <name>QuestionFindings</name>
    <message>
        <source>Draft a finding</source>
        <translation>Ébaucher un constat</translation>
    </message>
    <message>
        <source>Findings on this question</source>
        <translation>Constats sur cette question</translation>
    </message>
    <message>
        <source>No finding rests on this question.</source>
        <translation>Aucun constat ne repose sur cette question.</translation>
    </message>
    <message>
        <source>{finding} is drafted; it waits among the findings.</source>
        <translation>{finding} est ébauché&#x202f;; il attend parmi les constats.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>QuestionRisks</name>
    <message>
        <source>Make it a risk</source>
        <translation>En faire un risque</translation>
    </message>
    <message>
        <source>Risks from this answer</source>
        <translation>Risques issus de cette réponse</translation>
    </message>
    <message>
        <source>No risk was made from this answer.</source>
        <translation>Aucun risque n’est issu de cette réponse.</translation>
    </message>
    <message>
        <source>Once it is answered, the answer can become a risk.</source>
        <translation>Une fois donnée, la réponse peut devenir un risque.</translation>
    </message>
    <message>
        <source>Risk from question {key}</source>
        <translation>Risque issu de la question {key}</translation>
    </message>
    <message>
        <source>{risk} is drafted from the answer.</source>
        <translation>{risk} est ébauché à partir de la réponse.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>RangesPart</name>
    <message>
        <source>Likelihood and effect as ranges</source>
        <translation>Vraisemblance et effet en fourchettes</translation>
    </message>
    <message>
        <source>Optional. Numbers never replace the rating: they stand beside it to check it.</source>
        <translation>Facultatif. Les nombres ne remplacent jamais la cote&#xa0;: ils figurent à côté d’elle pour la contrôler.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Le plus probable</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Likelihood within the period, in per cent</source>
        <translation>Vraisemblance sur la période, en pour cent</translation>
    </message>
    <message>
        <source>Effect if it happens</source>
        <translation>Effet si cela arrive</translation>
    </message>
    <message>
        <source>What the effect counts</source>
        <translation>Ce que compte l’effet</translation>
    </message>
    <message>
        <source>Such as persons affected</source>
        <translation>Par exemple personnes touchées</translation>
    </message>
    <message>
        <source>Weighted to the middle (PERT)</source>
        <translation>Pondérée vers le milieu (PERT)</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangulaire</translation>
    </message>
    <message>
        <source>Shape of the ranges</source>
        <translation>Forme des fourchettes</translation>
    </message>
    <message>
        <source>Keep these ranges</source>
        <translation>Garder ces fourchettes</translation>
    </message>
    <message>
        <source>Without ranges</source>
        <translation>Sans fourchettes</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>Toutes les fourchettes ensemble</translation>
    </message>
    <message>
        <source>Harm, percentiles, and what drives it</source>
        <translation>Préjudice, percentiles, et ce qui le détermine</translation>
    </message>
    <message>
        <source>Mean likelihood {percent} %, expected {harm} {unit}.</source>
        <translation>Vraisemblance moyenne {percent}&#x202f;%, attendu {harm} {unit}.</translation>
    </message>
    <message>
        <source>Label and numbers agree: {rated}.</source>
        <translation>Cote et nombres concordent&#xa0;: {rated}.</translation>
    </message>
    <message>
        <source>Rated {rated}, but {numbers} by the numbers: look at both again.</source>
        <translation>Coté {rated}, mais {numbers} d’après les nombres&#xa0;: revoyez les deux.</translation>
    </message>
    <message>
        <source>A range goes from the least over the most likely to the highest value.</source>
        <translation>Une fourchette va de la plus petite valeur, par la plus probable, à la plus grande.</translation>
    </message>
    <message>
        <source>Say what the effect counts, such as persons affected.</source>
        <translation>Dites ce que compte l’effet, par exemple des personnes touchées.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Why this group, and more</source>
        <translation>Pourquoi ce groupe, et autres précisions</translation>
    </message>
</context>
<context>
    <name>RatingEditor</name>
    <message>
        <source>Bands by the matrix {name}, a house default; an impact of 5 on people is never below High.</source>
        <translation>Niveaux selon la matrice {name}, une valeur par défaut de la maison&#x202f;; un impact de 5 sur les personnes n’est jamais en dessous d’Élevé.</translation>
    </message>
    <message>
        <source>Highest: {group}, {score} ({band}). It is the score of the risk.</source>
        <translation>Le plus élevé&#xa0;: {group}, {score} ({band}). C’est le score du risque.</translation>
    </message>
    <message>
        <source>Gap between the groups: {gap}.</source>
        <translation>Écart entre les groupes&#xa0;: {gap}.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) still open.</source>
        <translation>
            <numerusform>%n groupe encore ouvert.</numerusform>
            <numerusform>%n groupes encore ouverts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingsPart</name>
    <message>
        <source>Impact on people, group by group</source>
        <translation>Impact sur les personnes, groupe par groupe</translation>
    </message>
    <message>
        <source>Beside: once for the whole risk</source>
        <translation>À côté&#xa0;: une fois pour tout le risque</translation>
    </message>
    <message>
        <source>These never change the score, which is that of people.</source>
        <translation>Ces cotes ne changent jamais le score, qui est celui des personnes.</translation>
    </message>
    <message>
        <source>Why this rating: what it rests on</source>
        <translation>Pourquoi cette cote&#xa0;: sur quoi elle repose</translation>
    </message>
    <message>
        <source>Where every group has the same rating: why that was thought through</source>
        <translation>Si tous les groupes ont la même cote&#xa0;: pourquoi c’est réfléchi</translation>
    </message>
    <message>
        <source>Add a group that is hit</source>
        <translation>Ajouter un groupe touché</translation>
    </message>
    <message>
        <source>hit hardest: {groups}</source>
        <translation>les plus durement touchés&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>gap between groups: {gap}</source>
        <translation>écart entre groupes&#xa0;: {gap}</translation>
    </message>
    <message>
        <source>Flagged from 4 points, or where the bands differ (house default)</source>
        <translation>Signalé à partir de 4 points, ou si les niveaux diffèrent (valeur par défaut de la maison)</translation>
    </message>
    <message>
        <source>Not hit, and why</source>
        <translation>Non touchés, et pourquoi</translation>
    </message>
    <message>
        <source>Hit after all</source>
        <translation>Touché finalement</translation>
    </message>
    <message>
        <source>Not rated in this stage yet: choose a likelihood and an impact for a group.</source>
        <translation>Pas encore coté à cette étape&#xa0;: choisissez une vraisemblance et un impact pour un groupe.</translation>
    </message>
    <message>
        <source>Rated on {day} by {post}.</source>
        <translation>Coté le {day} par {post}.</translation>
    </message>
    <message>
        <source>Panel: {people}.</source>
        <translation>Panel&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>It was made with another matrix ({matrix}).</source>
        <translation>La cote a été établie avec une autre matrice ({matrix}).</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Deux à la fois</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Un autre groupe…</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Un autre groupe</translation>
    </message>
    <message>
        <source>What the group is called here</source>
        <translation>Comment ce groupe s’appelle ici</translation>
    </message>
    <message>
        <source>Name the group in Latin letters, such as widows_of_elders.</source>
        <translation>Nommez le groupe en lettres latines, par exemple widows_of_elders.</translation>
    </message>
    <message>
        <source>Why does the event not hit this group: {group}? Its ratings go.</source>
        <translation>Pourquoi l’événement ne touche-t-il pas ce groupe&#xa0;: {group}&#x202f;? Ses cotes disparaissent.</translation>
    </message>
    <message>
        <source>Not hit</source>
        <translation>Non touché</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>This work was handed over, so a change needs a reason. It is kept in the history.</source>
        <translation>Ce travail a été remis&#xa0;: une modification demande donc un motif. Il est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Pourquoi cette modification&#x202f;?</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
</context>
<context>
    <name>ReassessCard</name>
    <message>
        <source>No supplier is in the registry yet.</source>
        <translation>Le registre ne contient encore aucun fournisseur.</translation>
    </message>
    <message>
        <source>Go to suppliers</source>
        <translation>Aller aux fournisseurs</translation>
    </message>
    <message>
        <source>No assessment of a supplier is due.</source>
        <translation>Aucune évaluation de fournisseur n’est à faire.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that wait</source>
        <translation>
            <numerusform>Voir celui qui attend (%n)</numerusform>
            <numerusform>Voir les %n qui attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never assessed</source>
        <translation>
            <numerusform>%n jamais évalué</numerusform>
            <numerusform>%n jamais évalués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>How the score comes about</source>
        <translation>D’où vient le score</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Findings that were counted</source>
        <translation>Constats qui ont été comptés</translation>
    </message>
    <message>
        <source>No finding was counted.</source>
        <translation>Aucun constat n’a été compté.</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>The program did not end properly last time. Nothing that was saved is lost.</source>
        <translation>La dernière fois, le programme ne s’est pas terminé normalement. Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The last saved step was “{step}” on {day} at {time}.</source>
        <translation>La dernière étape enregistrée est «&#x202f;{step}&#x202f;», le {day} à {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken from the log.</source>
        <translation>
            <numerusform>%n étape a été reprise du journal.</numerusform>
            <numerusform>%n étapes ont été reprises du journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Recovery keys (*.recovery);;All files (*)</source>
        <translation>Clés de secours (*.recovery);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the sealed copy</source>
        <translation>Choisir la copie scellée</translation>
    </message>
    <message>
        <source>It takes both: the sealed copy and the digits.</source>
        <translation>Il faut les deux&#xa0;: la copie scellée et les chiffres.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Opened with the recovery key. Give the workspace a new passphrase now: choose “Hand over…” from the menu of posts, also to hand it over to yourself.</source>
        <translation>Ouvert avec la clé de secours. Donnez maintenant une nouvelle phrase secrète à l’espace de travail&#xa0;: choisissez «&#x202f;Transmettre…&#x202f;» dans le menu des postes, même pour vous le transmettre à vous-même.</translation>
    </message>
    <message>
        <source>Without the passphrase</source>
        <translation>Sans la phrase secrète</translation>
    </message>
    <message>
        <source>Only the recovery key of the office opens the workspace now: the sealed copy, a file that ends in .recovery, and the forty digits on paper. If the office has none, the work is lost; nobody can help.</source>
        <translation>Seule la clé de secours du bureau ouvre maintenant l’espace de travail&#xa0;: la copie scellée, un fichier dont le nom se termine par .recovery, et les quarante chiffres sur papier. Si le bureau n’en a pas, le travail est perdu&#x202f;; personne ne peut y remédier.</translation>
    </message>
    <message>
        <source>&amp;Sealed copy</source>
        <translation>&amp;Copie scellée</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>The &amp;digits</source>
        <translation>Les c&amp;hiffres</translation>
    </message>
    <message>
        <source>Eight groups of five digits</source>
        <translation>Huit groupes de cinq chiffres</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Where to keep the sealed copy</source>
        <translation>Où conserver la copie scellée</translation>
    </message>
    <message>
        <source>Recovery keys (*.recovery)</source>
        <translation>Clés de secours (*.recovery)</translation>
    </message>
    <message>
        <source>The sealed copy is {file}. Give it to the office; keep the digits elsewhere.</source>
        <translation>La copie scellée est {file}. Remettez-la au bureau&#x202f;; gardez les chiffres ailleurs.</translation>
    </message>
    <message>
        <source>A file for the digits, to print or to put on another stick</source>
        <translation>Un fichier pour les chiffres, à imprimer ou à mettre sur une autre clé USB</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The digits lie beside the sealed copy now. Move one of them elsewhere.</source>
        <translation>Les chiffres se trouvent maintenant à côté de la copie scellée. Déplacez l’un des deux ailleurs.</translation>
    </message>
    <message>
        <source>Recovery key of the workspace {name}</source>
        <translation>Clé de secours de l’espace de travail {name}</translation>
    </message>
    <message>
        <source>The digits were not written: {why}</source>
        <translation>Les chiffres n’ont pas été écrits&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ReferralCardSection</name>
    <message>
        <source>Referral card</source>
        <translation>Fiche d’orientation</translation>
    </message>
    <message>
        <source>Whom to call here when a person begins to tell of violence. Load it before the mission: the safe stop and the stop card show it. Services and posts, never names of persons.</source>
        <translation>Qui appeler ici lorsqu’une personne commence à parler de violences. Chargez-la avant la mission&#xa0;: l’arrêt de sécurité et la fiche STOP l’affichent. Des services et des postes, jamais de noms de personnes.</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>&amp;Charger depuis un fichier…</translation>
    </message>
    <message>
        <source>A plain text will do: the first line is the title, each further line a service with its telephone, and a line such as “checked: 2026-03-31” says when somebody last made sure of it.</source>
        <translation>Un simple texte suffit&#xa0;: la première ligne est le titre, chaque ligne suivante un service avec son téléphone, et une ligne comme «&#x202f;vérifiée: 2026-03-31&#x202f;» dit quand quelqu’un s’en est assuré pour la dernière fois.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
    <message>
        <source>The chosen risk</source>
        <translation>Le risque choisi</translation>
    </message>
    <message>
        <source>From the &amp;library…</source>
        <translation>De la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>36 starter risks to pick from and adapt</source>
        <translation>36 risques types à choisir et à adapter</translation>
    </message>
    <message>
        <source>N&amp;ew risk</source>
        <translation>Nou&amp;veau risque</translation>
    </message>
    <message>
        <source>More to do with the register</source>
        <translation>Autres actions sur le registre</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Export the register…</source>
        <translation>Exporter le registre…</translation>
    </message>
    <message>
        <source>Report as a signed PDF…</source>
        <translation>Rapport en PDF signé…</translation>
    </message>
    <message>
        <source>Rate in a workshop</source>
        <translation>Coter en atelier</translation>
    </message>
    <message>
        <source>Bands and filters</source>
        <translation>Niveaux et filtres</translation>
    </message>
    <message>
        <source>No risks yet. Begin with a starter risk from the library, bring in a spreadsheet, or write down one of your own. An answer in a checklist can become a risk, too.</source>
        <translation>Aucun risque pour l’instant. Commencez par un risque type de la bibliothèque, importez un tableau, ou inscrivez un risque vous-même. Une réponse d’une liste de contrôle peut aussi devenir un risque.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>No risk fits these filters.</source>
        <translation>Aucun risque ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>De la bibliothèque…</translation>
    </message>
    <message>
        <source>{risk} is drafted from the library: adapt it to the place.</source>
        <translation>{risk} est ébauché à partir de la bibliothèque&#xa0;: adaptez-le au lieu.</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>From: who sells, works, owns</source>
        <translation>De&#xa0;: qui vend, travaille, possède</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>Tapez quelques lettres du nom</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>Type de relation</translation>
    </message>
    <message>
        <source>To: who buys, is owned</source>
        <translation>À&#xa0;: qui achète, est possédé</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Told by one of the two</source>
        <translation>Déclaré par l’un des deux</translation>
    </message>
    <message>
        <source>No: it was inferred.</source>
        <translation>Non&#xa0;: cela a été déduit.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Value in a year</source>
        <translation>Valeur annuelle</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>The contract carries a gender clause</source>
        <translation>Le contrat porte une clause de genre</translation>
    </message>
    <message>
        <source>The contract carries a PSEA clause</source>
        <translation>Le contrat porte une clause PSEA</translation>
    </message>
    <message>
        <source>Contact with affected people</source>
        <translation>Contact avec les personnes touchées</translation>
    </message>
    <message>
        <source>Share owned, in per cent</source>
        <translation>Part détenue, en pour cent</translation>
    </message>
    <message>
        <source>What is shared, as written</source>
        <translation>Ce qui est partagé, tel qu’écrit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Contract, register, statement</source>
        <translation>Contrat, registre, déclaration</translation>
    </message>
</context>
<context>
    <name>RelationTable</name>
    <message>
        <source>row {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>{kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>{name} {kind} this one</source>
        <translation>{name} {kind} ce fournisseur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value or share</source>
        <translation>Valeur ou part</translation>
    </message>
    <message>
        <source>Gender clause</source>
        <translation>Clause de genre</translation>
    </message>
    <message>
        <source>PSEA clause</source>
        <translation>Clause PSEA</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Relationships</name>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>No relationship is known. Nothing mapped is not the same as nothing there.</source>
        <translation>Aucune relation n’est connue. Rien sur la carte ne veut pas dire qu’il n’y a rien.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Notre organisation</translation>
    </message>
    <message>
        <source>New relationship</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change the relationship</source>
        <translation>Modifier la relation</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>When did the relationship with {name} end?</source>
        <translation>Quand la relation avec {name} a-t-elle pris fin&#x202f;?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Why is the relationship with {name} taken out? One that has ended is better ended.</source>
        <translation>Pourquoi la relation avec {name} est-elle retirée&#x202f;? Si elle a pris fin, mieux vaut y mettre fin.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Open row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No row yet. Add one for each.</source>
        <translation>Encore aucune ligne. Ajoutez-en une pour chaque cas.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>Remove this row with all its answers? Undo brings it back.</source>
        <translation>Supprimer cette ligne avec toutes ses réponses&#x202f;? «&#x202f;Annuler&#x202f;» permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Steps to a signed report</source>
        <translation>Étapes vers un rapport signé</translation>
    </message>
    <message>
        <source>1. What to make</source>
        <translation>1. Ce qu’il faut produire</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>F&amp;ull report</source>
        <translation>Rapport &amp;complet</translation>
    </message>
    <message>
        <source>Public cop&amp;y</source>
        <translation>Version &amp;publique</translation>
    </message>
    <message>
        <source>2. Before you sign</source>
        <translation>2. Avant de signer</translation>
    </message>
    <message>
        <source>What is open before signing</source>
        <translation>Ce qui est en suspens avant la signature</translation>
    </message>
    <message>
        <source>3. Sign it</source>
        <translation>3. Signer</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Answers, comments, evidence, causes and responses are taken out, not covered. What you typed into the plan and the recommendations stays: read it as a stranger would.</source>
        <translation>Réponses, commentaires, éléments probants, causes et réponses de la direction sont retirés, non masqués. Ce que vous avez saisi dans le plan et les recommandations reste&#xa0;: relisez-le avec les yeux d’une personne étrangère au dossier.</translation>
    </message>
    <message>
        <source>With answers, comments, evidence index and receipts; small groups stay protected.</source>
        <translation>Avec réponses, commentaires, index des éléments probants et justificatifs&#x202f;; les petits groupes restent protégés.</translation>
    </message>
    <message>
        <source>Drawing the report as it stands now…</source>
        <translation>Mise en pages du rapport dans son état actuel…</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Mise en pages du rapport</translation>
    </message>
    <message>
        <source>The registry has no supplier yet.</source>
        <translation>Le registre n’a encore aucun fournisseur.</translation>
    </message>
    <message>
        <source>The registry has more suppliers than one report carries.</source>
        <translation>Le registre a plus de fournisseurs qu’un rapport n’en peut contenir.</translation>
    </message>
    <message>
        <source>Labels stand for all names of suppliers, and only shares of money are told.</source>
        <translation>Des étiquettes remplacent tous les noms de fournisseurs, et seules des parts de l’argent sont dites.</translation>
    </message>
    <message>
        <source>Where the supplier stands, what it inherits by which paths, its money, certificates and open actions. Of sole traders only initials are shown.</source>
        <translation>Où en est le fournisseur, ce dont il hérite et par quels chemins, son argent, ses certificats et ses actions ouvertes. Des entreprises individuelles, seules les initiales figurent.</translation>
    </message>
    <message>
        <source>Map, inherited exposure with its paths, blind spots, women-owned money, who was assessed. Of sole traders only initials are shown.</source>
        <translation>Carte, exposition héritée avec ses chemins, angles morts, argent allant aux entreprises détenues par des femmes, qui a été évalué. Des entreprises individuelles, seules les initiales figurent.</translation>
    </message>
    <message>
        <source>The report cannot be drawn now.</source>
        <translation>Le rapport ne peut pas être mis en pages pour l’instant.</translation>
    </message>
    <message>
        <source>A reviewer has cleared this work. With your signature it is issued.</source>
        <translation>Ce travail a passé la revue et a été validé. Avec votre signature, le rapport est émis.</translation>
    </message>
    <message>
        <source>This work was issued as version {version}. If anything in it has changed since, the next signature makes a new version; another language or the public copy keeps the number.</source>
        <translation>Le rapport de ce travail a été émis comme version {version}. Si quelque chose y a changé depuis, la prochaine signature crée une nouvelle version&#x202f;; une autre langue ou la version publique garde le numéro.</translation>
    </message>
    <message>
        <source>No reviewer has cleared this work yet. You can sign as preparer; it is issued once it was cleared.</source>
        <translation>Ce travail n’a pas encore été validé en revue. Vous pouvez signer pour la préparation&#x202f;; le rapport est émis une fois le travail validé.</translation>
    </message>
    <message>
        <source>You can sign as preparer, but nobody can approve the report before it is recorded what was decided about each STOP.</source>
        <translation>Vous pouvez signer pour la préparation, mais personne ne peut approuver le rapport tant que la décision prise sur chaque arrêt (STOP) n’est pas consignée.</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>Enregistrer le rapport signé</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>vérification du fichier signé</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Production du rapport</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Arrêté. Rien n’a été écrit et rien ne subsiste.</translation>
    </message>
    <message>
        <source>The report was signed, and the engagement is issued as version {version}.</source>
        <translation>Le rapport a été signé, et il est émis comme version {version}.</translation>
    </message>
    <message>
        <source>looking for what is open</source>
        <translation>recherche de ce qui est en suspens</translation>
    </message>
    <message>
        <source>drawing the pages</source>
        <translation>mise en pages</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>writing the file</source>
        <translation>écriture du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are still drafts: open, merge or dismiss each of them. The lines above lead there.</source>
        <translation>
            <numerusform>%n constat est encore un brouillon&#xa0;: ouvrez-le, fusionnez-le ou écartez-le. La ligne ci-dessus y mène.</numerusform>
            <numerusform>%n constats sont encore des brouillons&#xa0;: ouvrez, fusionnez ou écartez chacun d’eux. Les lignes ci-dessus y mènent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsDoor</name>
    <message>
        <source>Signature: {role}</source>
        <translation>Signature&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Verify a PDF</source>
        <translation>Vérifier un PDF</translation>
    </message>
    <message>
        <source>check signature unchanged verdict</source>
        <translation>vérifier contrôler signature inchangé verdict</translation>
    </message>
    <message>
        <source>Sign a report that came as a file</source>
        <translation>Signer un rapport reçu comme fichier</translation>
    </message>
    <message>
        <source>second signature reviewer approver</source>
        <translation>deuxième seconde signature revue approbation</translation>
    </message>
    <message>
        <source>Compile several reports into one</source>
        <translation>Réunir plusieurs rapports en un seul</translation>
    </message>
    <message>
        <source>Report of the risk register</source>
        <translation>Rapport du registre des risques</translation>
    </message>
    <message>
        <source>sign register PDF matrices</source>
        <translation>signer registre risques PDF matrices</translation>
    </message>
    <message>
        <source>Report of the supplier network</source>
        <translation>Rapport du réseau de fournisseurs</translation>
    </message>
    <message>
        <source>sign suppliers map exposure PDF</source>
        <translation>signer fournisseurs carte exposition PDF</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Where the restored workspace lies</source>
        <translation>Emplacement de l’espace de travail restauré</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Choisissez d’abord la sauvegarde.</translation>
    </message>
    <message>
        <source>Last: {step}, {day} at {time}, by {post}</source>
        <translation>Dernière&#xa0;: {step}, le {day} à {time}, par {post}</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Mise en place…</translation>
    </message>
    <message>
        <source>Restored as {file}. Type its passphrase to open it.</source>
        <translation>Restauré sous le nom {file}. Saisissez sa phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>First look inside; then a copy is put in place under a new name. The backup and every other file stay as they are.</source>
        <translation>Regardez d’abord à l’intérieur&#x202f;; une copie est ensuite mise en place sous un nouveau nom. La sauvegarde et tous les autres fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase it was made with</source>
        <translation>&amp;Phrase secrète avec laquelle elle a été faite</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Regarder à l’intérieur</translation>
    </message>
    <message>
        <source>This is inside</source>
        <translation>Voici ce qu’elle contient</translation>
    </message>
    <message>
        <source>Put it in place &amp;as</source>
        <translation>Mettre en place sous le &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Put in place and open</source>
        <translation>Mettre en place et &amp;ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n mission</numerusform>
            <numerusform>%n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in its journal</source>
        <translation>
            <numerusform>%n modification dans son journal</numerusform>
            <numerusform>%n modifications dans son journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultButtons</name>
    <message>
        <source>Raise a verification task</source>
        <translation>Créer une tâche de vérification</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Control is not yet verified: verify first, then speak of a finding.</source>
        <translation>Le contrôle n’est pas encore vérifié&#xa0;: vérifiez d’abord, parlez ensuite d’un constat.</translation>
    </message>
    <message>
        <source>The task waits on the page of the supplier.</source>
        <translation>La tâche attend sur la page du fournisseur.</translation>
    </message>
    <message>
        <source>This task is open already; nothing was added.</source>
        <translation>Cette tâche est déjà ouverte&#x202f;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Open the supplier</source>
        <translation>Ouvrir le fournisseur</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Who sees to it (a post)</source>
        <translation>Qui s’en charge (un poste)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Something to verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>La créer</translation>
    </message>
</context>
<context>
    <name>Retaliation</name>
    <message>
        <source>Think of whoever spoke, complained, or could be taken for the one who did. The answer stays here; the plan says nothing of it.</source>
        <translation>Pensez à qui a parlé ou s’est plaint, et à qui pourrait en être soupçonné. La réponse reste ici&#x202f;; le plan n’en dit rien.</translation>
    </message>
    <message>
        <source>No: nothing points to it</source>
        <translation>Non&#xa0;: rien ne l’indique</translation>
    </message>
    <message>
        <source>Yes, or not known</source>
        <translation>Oui, ou on ne sait pas</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Donner cette réponse</translation>
    </message>
    <message>
        <source>2. Could somebody be punished for what was said (retaliation)?</source>
        <translation>2. Quelqu’un pourrait-il être puni pour ce qui a été dit (représailles)&#x202f;?</translation>
    </message>
    <message>
        <source>No longer: the risk was lowered</source>
        <translation>Plus maintenant&#xa0;: le risque a été réduit</translation>
    </message>
</context>
<context>
    <name>RetaliationCard</name>
    <message>
        <source>Only what is ticked goes to the supplier.</source>
        <translation>Seul ce qui est coché part au fournisseur.</translation>
    </message>
    <message>
        <source>Still open: an answer and its reason.</source>
        <translation>Reste ouvert&#xa0;: une réponse et son motif.</translation>
    </message>
    <message>
        <source>Still open: an answer.</source>
        <translation>Reste ouvert&#xa0;: une réponse.</translation>
    </message>
    <message>
        <source>Still open: the reason.</source>
        <translation>Reste ouvert&#xa0;: le motif.</translation>
    </message>
    <message>
        <source>The steps are others than those last answered for.</source>
        <translation>Les mesures ne sont plus celles de la dernière réponse.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Comment or evidence</source>
        <translation>Commentaire ou élément probant</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>since {status}, {when}</source>
        <translation>depuis {status}, {when}</translation>
    </message>
    <message>
        <source>since last time&apos;s engagement</source>
        <translation>depuis la mission précédente</translation>
    </message>
    <message>
        <source>It was not handed over yet, and there is no engagement before it to compare with.</source>
        <translation>Le travail n’a pas encore été remis, et il n’y a pas de mission précédente avec laquelle comparer.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>No answer has changed since then.</source>
        <translation>Aucune réponse n’a changé depuis.</translation>
    </message>
    <message>
        <source>Waits for the team</source>
        <translation>Attend l’équipe</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>The whole work</source>
        <translation>L’ensemble du travail</translation>
    </message>
    <message>
        <source>{post}, {when}</source>
        <translation>{post}, {when}</translation>
    </message>
    <message>
        <source>Reply: {text}</source>
        <translation>Réponse&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Reply to the note</source>
        <translation>Répondre à la note</translation>
    </message>
    <message>
        <source>Reply of the team</source>
        <translation>Réponse de l’équipe</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>The note is dealt with: reviewers do this</source>
        <translation>La note est traitée&#xa0;: cela revient à la revue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Objet de la note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Ask, or say what should be mended</source>
        <translation>Demandez, ou dites ce qui devrait être corrigé</translation>
    </message>
    <message>
        <source>&amp;Leave the note</source>
        <translation>&amp;Laisser la note</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Tirés de</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>A percentage needs a recorded sample. None is recorded yet.</source>
        <translation>Un pourcentage demande un échantillon consigné. Aucun ne l’est encore.</translation>
    </message>
    <message>
        <source>Record a sample…</source>
        <translation>Consigner un échantillon…</translation>
    </message>
    <message>
        <source>Consent before interviews</source>
        <translation>Consentement avant les entretiens</translation>
    </message>
    <message>
        <source>Who was heard</source>
        <translation>Personnes entendues</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>No interview is recorded.</source>
        <translation>Aucun entretien n’est consigné.</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Consigner un consentement…</translation>
    </message>
    <message>
        <source>Record a sample</source>
        <translation>Consigner un échantillon</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Consigner un consentement</translation>
    </message>
    <message>
        <source>Stops to decide</source>
        <translation>Arrêts à trancher</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Afficher la question</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Decide anew…</source>
        <translation>Décider à nouveau…</translation>
    </message>
    <message>
        <source>Decide about the stop of {item}</source>
        <translation>Décider de l’arrêt levé par {item}</translation>
    </message>
    <message>
        <source>To agree with</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>“Not applicable” that needs a second look. Clearing the work agrees; else leave a note.</source>
        <translation>«&#x202f;Sans objet&#x202f;» qui méritent un second regard. Valider le travail vaut accord&#x202f;; sinon, laissez une note.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif donné</translation>
    </message>
    <message numerus="yes">
        <source>%n of {of} are not applicable</source>
        <translation>
            <numerusform>%n sur {of} est sans objet</numerusform>
            <numerusform>%n sur {of} sont sans objet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>&amp;Before you sign</source>
        <translation>&amp;Avant de signer</translation>
    </message>
    <message>
        <source>Everything that is still open, on the page of the report</source>
        <translation>Tout ce qui est encore en suspens, sur la page du rapport</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>The work has not begun.</source>
        <translation>Le travail n’a pas commencé.</translation>
    </message>
    <message>
        <source>The team is at work. Notes can be left already; it is reviewed once it is submitted.</source>
        <translation>L’équipe est au travail. Des notes peuvent déjà être laissées&#x202f;; la revue a lieu une fois le travail soumis.</translation>
    </message>
    <message>
        <source>It waits for the reviewer: look through, leave notes, then return it or clear it above.</source>
        <translation>Le travail attend la revue&#xa0;: parcourez-le, laissez des notes, puis renvoyez-le ou validez-le ci-dessus.</translation>
    </message>
    <message>
        <source>It was returned: the team answers the notes and submits it again.</source>
        <translation>Le travail a été renvoyé&#xa0;: l’équipe répond aux notes et le soumet de nouveau.</translation>
    </message>
    <message>
        <source>It was cleared for signing. The answers are closed.</source>
        <translation>Le travail a été validé pour signature. Les réponses sont closes.</translation>
    </message>
    <message>
        <source>The report was issued. The answers are closed.</source>
        <translation>Le rapport a été émis. Les réponses sont closes.</translation>
    </message>
    <message>
        <source>The engagement is closed.</source>
        <translation>La mission est close.</translation>
    </message>
    <message>
        <source>The engagement was withdrawn.</source>
        <translation>La mission a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>RiskChecks</name>
    <message>
        <source>Show which checks</source>
        <translation>Afficher quelles vérifications</translation>
    </message>
    <message>
        <source>Open the risk</source>
        <translation>Ouvrir le risque</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>RiskCommands</name>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
    <message>
        <source>add event register</source>
        <translation>ajouter événement registre</translation>
    </message>
    <message>
        <source>New risk from the library…</source>
        <translation>Nouveau risque de la bibliothèque…</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>risque type modèle</translation>
    </message>
    <message>
        <source>Show the heat map of risks</source>
        <translation>Afficher la carte thermique des risques</translation>
    </message>
    <message>
        <source>matrix 5x5 likelihood impact</source>
        <translation>matrice 5x5 vraisemblance probabilité impact</translation>
    </message>
    <message>
        <source>Show overdue risks</source>
        <translation>Afficher les risques en retard</translation>
    </message>
    <message>
        <source>late review acceptance</source>
        <translation>retard revue acceptation</translation>
    </message>
    <message>
        <source>Check the register of risks</source>
        <translation>Vérifier le registre des risques</translation>
    </message>
    <message>
        <source>consistency mend</source>
        <translation>cohérence corriger</translation>
    </message>
    <message>
        <source>Rate risks in a workshop</source>
        <translation>Coter des risques en atelier</translation>
    </message>
    <message>
        <source>panel groups</source>
        <translation>panel groupes</translation>
    </message>
    <message>
        <source>Risks in numbers</source>
        <translation>Les risques en nombres</translation>
    </message>
    <message>
        <source>Monte Carlo simulation ranges</source>
        <translation>Monte Carlo simulation fourchettes</translation>
    </message>
    <message>
        <source>Change the risk matrix</source>
        <translation>Changer de matrice des risques</translation>
    </message>
    <message>
        <source>bands appetite switch groups</source>
        <translation>niveaux appétence désactiver groupes</translation>
    </message>
    <message>
        <source>Import a register of risks</source>
        <translation>Importer un registre des risques</translation>
    </message>
    <message>
        <source>spreadsheet Excel CSV</source>
        <translation>tableau tableur Excel CSV</translation>
    </message>
    <message>
        <source>Export the register of risks</source>
        <translation>Exporter le registre des risques</translation>
    </message>
</context>
<context>
    <name>RiskFiles</name>
    <message>
        <source>The register in and out</source>
        <translation>Importation et exportation du registre</translation>
    </message>
</context>
<context>
    <name>RiskFilters</name>
    <message>
        <source>Any category</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non coté</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <source>Keep this view under a name…</source>
        <translation>Garder cette vue sous un nom…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Oublier une vue</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risque</numerusform>
            <numerusform>%n risques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{band}: %n risk(s)</source>
        <translation>
            <numerusform>{band}&#xa0;: %n risque</numerusform>
            <numerusform>{band}&#xa0;: %n risques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskLibrary</name>
    <message>
        <source>Find by words</source>
        <translation>Chercher par mots</translation>
    </message>
    <message>
        <source>Find starter risks</source>
        <translation>Chercher des risques types</translation>
    </message>
    <message>
        <source>Show which category</source>
        <translation>Afficher quelle catégorie</translation>
    </message>
</context>
<context>
    <name>RiskLink</name>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Find by words</source>
        <translation>Chercher par mots</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>Chercher des fiches</translation>
    </message>
    <message>
        <source>Whether the supplier carries it itself</source>
        <translation>Si le fournisseur le porte lui-même</translation>
    </message>
</context>
<context>
    <name>RiskLinks</name>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>its own risk</source>
        <translation>son risque propre</translation>
    </message>
    <message>
        <source>taken over along its chain</source>
        <translation>hérité par sa chaîne</translation>
    </message>
</context>
<context>
    <name>RiskMap</name>
    <message>
        <source>Heat map</source>
        <translation>Carte thermique</translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>Matrix and groups</source>
        <translation>Matrice et groupes</translation>
    </message>
</context>
<context>
    <name>RiskNumbers</name>
    <message>
        <source>Harm in</source>
        <translation>Préjudice en</translation>
    </message>
    <message>
        <source>Unit of the harm; units are never added together</source>
        <translation>Unité du préjudice&#x202f;; les unités ne sont jamais additionnées</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Tirer de nouveau</translation>
    </message>
    <message>
        <source>No risk states ranges yet. They are optional: open a risk and fill in its numbers, and they are drawn here beside its label.</source>
        <translation>Aucun risque n’a encore de fourchettes. Elles sont facultatives&#xa0;: ouvrez un risque et remplissez ses nombres&#x202f;; ils seront montrés ici à côté de leur cote.</translation>
    </message>
    <message>
        <source>What the draws give</source>
        <translation>Ce que donnent les tirages</translation>
    </message>
</context>
<context>
    <name>RiskRegister</name>
    <message>
        <source>Find by words</source>
        <translation>Chercher par mots</translation>
    </message>
    <message>
        <source>Words of the risk, its number, its owner or a group</source>
        <translation>Mots du risque, son numéro, son responsable ou un groupe</translation>
    </message>
    <message>
        <source>Find risks</source>
        <translation>Chercher un risque</translation>
    </message>
    <message>
        <source>Show which category</source>
        <translation>Afficher quelle catégorie</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>Afficher quel statut</translation>
    </message>
    <message>
        <source>Show which affected group</source>
        <translation>Afficher quel groupe touché</translation>
    </message>
    <message>
        <source>Show which owner</source>
        <translation>Afficher quel responsable</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>A review, an acceptance or a treatment is late</source>
        <translation>Une revue, une acceptation ou un traitement est en retard</translation>
    </message>
    <message>
        <source>Gap between groups</source>
        <translation>Écart entre groupes</translation>
    </message>
    <message>
        <source>Groups are hit differently: 4 points or more, or another band (house default)</source>
        <translation>Les groupes sont touchés différemment&#xa0;: 4 points ou plus, ou un autre niveau (valeur par défaut de la maison)</translation>
    </message>
    <message>
        <source>Does not hold together</source>
        <translation>Ne tient pas ensemble</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Filtres gardés sous un nom</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>RiskScreen</name>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Groups and ratings</source>
        <translation>Groupes et cotes</translation>
    </message>
    <message>
        <source>Controls and treatment</source>
        <translation>Contrôles et traitement</translation>
    </message>
    <message>
        <source>Decision and review</source>
        <translation>Décision et revue</translation>
    </message>
    <message>
        <source>Bow-tie</source>
        <translation>Nœud papillon</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En nombres</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risque</translation>
    </message>
    <message>
        <source>&amp;Groups and ratings</source>
        <translation>&amp;Groupes et cotes</translation>
    </message>
    <message>
        <source>&amp;Controls and treatment</source>
        <translation>&amp;Contrôles et traitement</translation>
    </message>
    <message>
        <source>&amp;Decision and review</source>
        <translation>&amp;Décision et revue</translation>
    </message>
    <message>
        <source>&amp;Bow-tie</source>
        <translation>Nœud &amp;papillon</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Dans le &amp;temps</translation>
    </message>
    <message>
        <source>In &amp;numbers</source>
        <translation>En &amp;nombres</translation>
    </message>
    <message>
        <source>This risk is not in the register any more.</source>
        <translation>Ce risque n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The sheet of this risk as a signed PDF</source>
        <translation>La fiche de ce risque en PDF signé</translation>
    </message>
    <message>
        <source>Parts of the risk</source>
        <translation>Parties du risque</translation>
    </message>
    <message>
        <source>Gap between groups</source>
        <translation>Écart entre groupes</translation>
    </message>
    <message>
        <source>Mend it: {what}</source>
        <translation>Corriger&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Hit hardest</source>
        <translation>Les plus touchés</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>No gap between groups</source>
        <translation>Aucun écart entre groupes</translation>
    </message>
    <message>
        <source>Highest less lowest group; flagged from 4 points or another band (house default)</source>
        <translation>Groupe le plus élevé moins le plus bas&#x202f;; signalé à partir de 4 points ou d’un autre niveau (valeur par défaut de la maison)</translation>
    </message>
    <message>
        <source>Highest less lowest group</source>
        <translation>Groupe le plus élevé moins le plus bas</translation>
    </message>
</context>
<context>
    <name>RiskWorkshop</name>
    <message>
        <source>There is no risk to rate yet: add one to the register first.</source>
        <translation>Il n’y a encore aucun risque à coter&#xa0;: ajoutez-en d’abord un au registre.</translation>
    </message>
    <message>
        <source>The risk that is rated</source>
        <translation>Le risque à coter</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>This was not kept: a text is longer than 4,000 characters or holds broken letters.</source>
        <translation>Ceci n’a pas été conservé&#xa0;: un texte dépasse 4 000 caractères ou contient des lettres abîmées.</translation>
    </message>
    <message>
        <source>{risk} has risen, so its acceptance has fallen and it is open again.</source>
        <translation>{risk} a augmenté&#xa0;: son acceptation tombe et il est rouvert.</translation>
    </message>
    <message>
        <source>before any control</source>
        <translation>avant tout contrôle</translation>
    </message>
    <message>
        <source>as it stands today</source>
        <translation>situation d’aujourd’hui</translation>
    </message>
    <message>
        <source>after controls that are in place and tested</source>
        <translation>après les contrôles en place et testés</translation>
    </message>
    <message>
        <source>after the planned treatment</source>
        <translation>après le traitement prévu</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Revue en retard</translation>
    </message>
    <message>
        <source>Acceptance has ended</source>
        <translation>L’acceptation a pris fin</translation>
    </message>
    <message>
        <source>Treatment {number} overdue</source>
        <translation>Traitement {number} en retard</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RisksDoor</name>
    <message>
        <source>Risk {label}</source>
        <translation>Risque {label}</translation>
    </message>
    <message>
        <source>Make a risk</source>
        <translation>Créer un risque</translation>
    </message>
    <message>
        <source>{risk} is drafted; say whom it hits and how hard.</source>
        <translation>{risk} est ébauché&#x202f;; dites qui il touche et à quel point.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>RisksScreen</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>Heat &amp;map</source>
        <translation>Carte &amp;thermique</translation>
    </message>
    <message>
        <source>&amp;Consistency</source>
        <translation>&amp;Cohérence</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Atelier</translation>
    </message>
    <message>
        <source>In &amp;numbers</source>
        <translation>En &amp;nombres</translation>
    </message>
    <message>
        <source>Matri&amp;x and groups</source>
        <translation>&amp;Matrice et groupes</translation>
    </message>
    <message>
        <source>In and &amp;out</source>
        <translation>&amp;Importation et exportation</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>Vues du registre</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments probants</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Waits for a review</source>
        <translation>En attente de revue</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>Profil par engagement</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Prochaines dates</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings on this question</source>
        <translation>Constats sur cette question</translation>
    </message>
    <message>
        <source>Overdue and due soon</source>
        <translation>En retard et à échéance proche</translation>
    </message>
    <message>
        <source>Make a finding</source>
        <translation>En faire un constat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Compile reports</source>
        <translation>Réunir des rapports</translation>
    </message>
    <message>
        <source>Sign a report</source>
        <translation>Signer un rapport</translation>
    </message>
    <message>
        <source>Identities and trust</source>
        <translation>Identités et confiance</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Risks: reviews and acceptances</source>
        <translation>Risques&#xa0;: revues et acceptations</translation>
    </message>
    <message>
        <source>How suppliers are counted</source>
        <translation>Comment les fournisseurs sont comptés</translation>
    </message>
    <message>
        <source>Suppliers to assess again</source>
        <translation>Fournisseurs à réévaluer</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Certificats qui expirent</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Show or hide the outline</source>
        <translation>Afficher ou masquer le sommaire</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Show the flagged questions in the outline</source>
        <translation>Afficher dans le sommaire les questions signalées</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Fiche de consentement</translation>
    </message>
    <message>
        <source>Consent card: read it out before an interview and note the answer</source>
        <translation>Fiche de consentement&#xa0;: la lire à voix haute avant un entretien et noter la réponse</translation>
    </message>
    <message>
        <source>All keys of the checklist (?)</source>
        <translation>Toutes les touches de la liste de contrôle (?)</translation>
    </message>
    <message>
        <source>All keys of the checklist</source>
        <translation>Toutes les touches de la liste de contrôle</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Arrêt de sécurité</translation>
    </message>
    <message>
        <source>When a person begins to tell of violence: the screen turns blank and nothing more is recorded (F9)</source>
        <translation>Quand une personne commence à parler de violences&#xa0;: l’écran devient vide et plus rien n’est consigné (F9)</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Afficher ou masquer les conseils</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Questions to show in the outline</source>
        <translation>Questions à afficher dans le sommaire</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
</context>
<context>
    <name>RunnerCommands</name>
    <message>
        <source>Next unanswered question (N)</source>
        <translation>Question suivante sans réponse (N)</translation>
    </message>
    <message>
        <source>Next question (↓)</source>
        <translation>Question suivante (↓)</translation>
    </message>
    <message>
        <source>Previous question (↑)</source>
        <translation>Question précédente (↑)</translation>
    </message>
    <message>
        <source>Flag the question, or take the flag away (F)</source>
        <translation>Mettre un repère sur la question, ou l’enlever (F)</translation>
    </message>
    <message>
        <source>Ask later (L)</source>
        <translation>Demander plus tard (L)</translation>
    </message>
    <message>
        <source>Comment on the question (C)</source>
        <translation>Commenter la question (C)</translation>
    </message>
    <message>
        <source>Attach evidence to the question (E)</source>
        <translation>Joindre un élément probant à la question (E)</translation>
    </message>
    <message>
        <source>Not applicable, with the reason (A)</source>
        <translation>Sans objet, avec le motif (A)</translation>
    </message>
    <message>
        <source>Don&apos;t know (D)</source>
        <translation>Ne sait pas (D)</translation>
    </message>
    <message>
        <source>Whose voice the answer rests on (V)</source>
        <translation>Qui s’exprime dans la réponse (V)</translation>
    </message>
    <message>
        <source>How sure the answer is (G)</source>
        <translation>Degré de confiance dans la réponse (G)</translation>
    </message>
    <message>
        <source>Read the consent card before an interview</source>
        <translation>Lire la fiche de consentement avant un entretien</translation>
    </message>
    <message>
        <source>Show how the score comes about</source>
        <translation>Montrer d’où vient le score</translation>
    </message>
    <message>
        <source>All keys of the checklist (?)</source>
        <translation>Toutes les touches de la liste de contrôle (?)</translation>
    </message>
    <message>
        <source>Safe stop: blank the screen and record nothing</source>
        <translation>Arrêt de sécurité&#xa0;: vider l’écran et ne rien consigner</translation>
    </message>
</context>
<context>
    <name>RunnerWords</name>
    <message>
        <source>Flagged</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>{question}, row {row}</source>
        <translation>{question}, ligne {row}</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Demander plus tard</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Encore aucun élément probant</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>The answer needs checking</source>
        <translation>La réponse est à vérifier</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not answered, may be left out</source>
        <translation>Sans réponse, facultative</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} in all, in %n cell(s)</source>
        <translation>
            <numerusform>{total} au total, dans %n case</numerusform>
            <numerusform>{total} au total, dans %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n élément probant</numerusform>
            <numerusform>%n éléments probants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review note(s)</source>
        <translation>
            <numerusform>%n note de revue</numerusform>
            <numerusform>%n notes de revue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeStop</name>
    <message>
        <source>Recording has stopped</source>
        <translation>La prise de notes est arrêtée</translation>
    </message>
    <message>
        <source>Listen. Nothing is being written down.</source>
        <translation>Écoutez. Rien n’est noté.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Go on when the conversation is over ({key})</source>
        <translation>Continuer quand la conversation est terminée ({key})</translation>
    </message>
    <message>
        <source>What was written just now</source>
        <translation>Ce qui vient d’être écrit</translation>
    </message>
    <message>
        <source>What this laptop saved since the question was opened can be made not to exist.</source>
        <translation>Ce que cet ordinateur a enregistré depuis que la question a été ouverte peut être détruit, comme si cela n’avait jamais existé.</translation>
    </message>
    <message>
        <source>What this laptop saved since this engagement was opened, or since the last safe stop, can be made not to exist.</source>
        <translation>Ce que cet ordinateur a enregistré depuis que cette mission a été ouverte, ou depuis le dernier arrêt de sécurité, peut être détruit, comme si cela n’avait jamais existé.</translation>
    </message>
    <message>
        <source>Keep nothing written since then</source>
        <translation>Ne rien garder de ce qui a été écrit depuis</translation>
    </message>
    <message>
        <source>That is answers, comments, marks and evidence. It cannot be brought back.</source>
        <translation>Il s’agit des réponses, des commentaires, des repères et des éléments probants. Rien ne pourra être récupéré.</translation>
    </message>
    <message>
        <source>The history keeps only that something was erased, and the day.</source>
        <translation>L’historique garde seulement qu’un effacement a eu lieu, et le jour.</translation>
    </message>
    <message>
        <source>Keep nothing written since this question was opened</source>
        <translation>Ne rien garder de ce qui a été écrit depuis que cette question a été ouverte</translation>
    </message>
    <message>
        <source>Keep it: nothing of the conversation was written</source>
        <translation>Garder&#xa0;: rien de la conversation n’a été écrit</translation>
    </message>
    <message>
        <source>Nothing was kept</source>
        <translation>Rien n’a été gardé</translation>
    </message>
    <message>
        <source>Nothing had been saved</source>
        <translation>Rien n’avait été enregistré</translation>
    </message>
    <message>
        <source>What was typed and not yet saved was dropped; the clipboard was emptied.</source>
        <translation>Ce qui avait été saisi sans être encore enregistré a été abandonné&#x202f;; le presse-papiers a été vidé.</translation>
    </message>
    <message>
        <source>These backups were made since and may still hold it. Delete them:</source>
        <translation>Ces sauvegardes ont été faites depuis et peuvent encore le contenir. Supprimez-les&#xa0;:</translation>
    </message>
    <message>
        <source>Back to the outline</source>
        <translation>Retour au sommaire</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Reprendre le travail</translation>
    </message>
    <message>
        <source>It could not be erased here</source>
        <translation>L’effacement n’a pas pu se faire ici</translation>
    </message>
</context>
<context>
    <name>SafeguardCommands</name>
    <message>
        <source>Load the referral card…</source>
        <translation>Charger la fiche d’orientation…</translation>
    </message>
    <message>
        <source>whom to call, services, telephone numbers, safe stop</source>
        <translation>qui appeler, services, numéros de téléphone, arrêt de sécurité</translation>
    </message>
    <message>
        <source>Referral card</source>
        <translation>Fiche d’orientation</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>by hand only</source>
        <translation>à la main seulement</translation>
    </message>
    <message>
        <source>No folder yet: nothing is backed up by itself</source>
        <translation>Encore aucun dossier&#xa0;: rien n’est sauvegardé automatiquement</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Où vont les sauvegardes</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>What was drawn</source>
        <translation>Ce qui a été tiré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Drawn &amp;from</source>
        <translation>Tirés &amp;de</translation>
    </message>
    <message>
        <source>&amp;Size of it</source>
        <translation>&amp;Taille de l’ensemble</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Co&amp;mment</translation>
    </message>
    <message>
        <source>The whole number that the drawing began with, if there was one.</source>
        <translation>Le nombre entier avec lequel le tirage a commencé, s’il y en avait un.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Numbers of files or records, one a line; never names.</source>
        <translation>Numéros de dossiers ou de pièces, un par ligne&#x202f;; jamais de noms.</translation>
    </message>
    <message>
        <source>&amp;What was drawn</source>
        <translation>Ce qui a été t&amp;iré</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Consigner</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre n’est encore enregistré</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Enregistrer ces filtres…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Enregistrer ces filtres</translation>
    </message>
    <message>
        <source>Name of the filters</source>
        <translation>Nom des filtres</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{value}  ·  {rating}  ·  {coverage} answered</source>
        <translation>{value}  ·  {rating}  ·  {coverage} de réponses</translation>
    </message>
</context>
<context>
    <name>ScoreButton</name>
    <message>
        <source>Show how the score comes about</source>
        <translation>Montrer d’où vient le score</translation>
    </message>
    <message>
        <source>Score: {words}</source>
        <translation>Score&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ScreeningCard</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In US dollars. Empty: what was paid in the last twelve months.</source>
        <translation>En dollars des États-Unis. Vide&#xa0;: ce qui a été payé dans les douze derniers mois.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Write the value as a number, such as 25000.</source>
        <translation>Écrivez la valeur en nombre, par exemple 25000.</translation>
    </message>
    <message>
        <source>{form}. Again every {months} months (house default).</source>
        <translation>{form}. De nouveau tous les {months} mois (valeur par défaut de la maison).</translation>
    </message>
    <message>
        <source>No UNSPSC code is known, so a high-risk sector would not show here.</source>
        <translation>Aucun code UNSPSC n’est connu&#xa0;: un secteur à haut risque n’apparaîtrait donc pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Lecture du réseau…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Nothing of the kind is known.</source>
        <translation>Rien de tel n’est connu.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{method}. {suppliers} suppliers, {links} links.</source>
        <translation>{method}. {suppliers} fournisseurs, {links} liens.</translation>
    </message>
    <message>
        <source>{category}: {n} of {all} cut off without it</source>
        <translation>{category}&#xa0;: {n} sur {all} coupés sans lui</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Without them the map falls apart</source>
        <translation>Sans eux, la carte se défait</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Points de défaillance uniques</translation>
    </message>
    <message>
        <source>The only way for a category</source>
        <translation>Le seul chemin pour une catégorie</translation>
    </message>
    <message>
        <source>every mapped way of it passes there</source>
        <translation>tous ses chemins connus passent par là</translation>
    </message>
    <message>
        <source>The marks of 1,000 and 1,800 were made for markets; here they only sort.</source>
        <translation>Les repères de 1&#x202f;000 et 1&#x202f;800 ont été faits pour des marchés&#x202f;; ici, ils ne servent qu’à trier.</translation>
    </message>
    <message>
        <source>Money with suppliers never assessed</source>
        <translation>Argent allant à des fournisseurs jamais évalués</translation>
    </message>
    <message>
        <source>no spend is known</source>
        <translation>aucune dépense n’est connue</translation>
    </message>
    <message>
        <source>Money with suppliers whose own suppliers are not known</source>
        <translation>Argent allant à des fournisseurs dont les propres fournisseurs sont inconnus</translation>
    </message>
    <message>
        <source>In contact with people and never assessed</source>
        <translation>En contact avec des personnes et jamais évalués</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>Non transmise</translation>
    </message>
    <message>
        <source>Not known whether passed on</source>
        <translation>Transmission inconnue</translation>
    </message>
    <message>
        <source>Clauses not passed on</source>
        <translation>Clauses non transmises</translation>
    </message>
    <message>
        <source>Shared details</source>
        <translation>Données partagées</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Ownership in a circle</source>
        <translation>Propriété en cercle</translation>
    </message>
    <message>
        <source>Set aside because too many share it: {kind} {detail} ({n})</source>
        <translation>Mis de côté, car trop de fournisseurs le partagent&#xa0;: {kind} {detail} ({n})</translation>
    </message>
    <message>
        <source>Rings of shared details</source>
        <translation>Anneaux de données partagées</translation>
    </message>
    <message>
        <source>Claims to verify</source>
        <translation>Déclarations à vérifier</translation>
    </message>
    <message>
        <source>Tier {n}</source>
        <translation>Rang {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>au plus {n}</translation>
    </message>
    <message>
        <source>Women-owned, of what we buy directly</source>
        <translation>Détenus par des femmes, dans nos achats directs</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Tiers are never added: the same money flows through all of them.</source>
        <translation>Les rangs ne s’additionnent jamais&#xa0;: le même argent les traverse tous.</translation>
    </message>
    <message>
        <source>A claim counts from level 2 on (house default); the rest makes the upper bound.</source>
        <translation>Une déclaration compte à partir du niveau 2 (valeur par défaut de la maison)&#x202f;; le reste fait la borne haute.</translation>
    </message>
    <message>
        <source>Single points</source>
        <translation>Points uniques</translation>
    </message>
    <message>
        <source>Suppliers without whom others no longer reach us.</source>
        <translation>Fournisseurs sans lesquels d’autres ne nous atteignent plus.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Cut off without it</source>
        <translation>Coupés sans lui</translation>
    </message>
    <message>
        <source>The only way for</source>
        <translation>Seul chemin pour</translation>
    </message>
    <message>
        <source>Money, all years</source>
        <translation>Argent, toutes les années</translation>
    </message>
    <message>
        <source>Others for the same</source>
        <translation>Autres pour la même chose</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>How much of our money goes to few, by supplier and by owner.</source>
        <translation>Quelle part de notre argent va à peu de monde, par fournisseur et par propriétaire.</translation>
    </message>
    <message>
        <source>Category and country</source>
        <translation>Catégorie et pays</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>HHI, suppliers</source>
        <translation>HHI, fournisseurs</translation>
    </message>
    <message>
        <source>HHI, owners</source>
        <translation>HHI, propriétaires</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Largest three</source>
        <translation>Trois premiers</translation>
    </message>
    <message>
        <source>No money is known: nothing can be said of it.</source>
        <translation>Aucun montant n’est connu&#xa0;: on ne peut rien en dire.</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Angles morts</translation>
    </message>
    <message>
        <source>Never assessed with a gender lens, or own suppliers not known.</source>
        <translation>Jamais évalués dans une perspective de genre, ou propres fournisseurs inconnus.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Never assessed</source>
        <translation>Jamais évalué</translation>
    </message>
    <message>
        <source>Own suppliers unknown</source>
        <translation>Propres fournisseurs inconnus</translation>
    </message>
    <message>
        <source>Contact with people</source>
        <translation>Contact avec les personnes</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Suppliers that carry a clause towards us and do not pass it on.</source>
        <translation>Fournisseurs qui portent une clause envers nous et ne la transmettent pas.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Not passed on to</source>
        <translation>Non transmise à</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Rings and loops</source>
        <translation>Anneaux et boucles</translation>
    </message>
    <message>
        <source>Reasons to verify who controls; never a finding by themselves.</source>
        <translation>Des raisons de vérifier qui contrôle&#x202f;; jamais un constat à elles seules.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How they are tied</source>
        <translation>Ce qui les lie</translation>
    </message>
    <message>
        <source>Offer the same</source>
        <translation>Même offre</translation>
    </message>
    <message>
        <source>Women-owned</source>
        <translation>Détenus par des femmes</translation>
    </message>
    <message>
        <source>Women-owned share by tier, from what is verified to what may be.</source>
        <translation>Part détenue par des femmes, rang par rang, de ce qui est vérifié à ce qui pourrait l’être.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Connu pour</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a rate were left out.</source>
        <translation>
            <numerusform>%n montant sans taux a été laissé de côté.</numerusform>
            <numerusform>%n montants sans taux ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n supplier(s) nobody knows</source>
        <translation>
            <numerusform>pour %n fournisseur, personne ne sait</numerusform>
            <numerusform>pour %n fournisseurs, personne ne sait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>&amp;Letters answer too, such as Y for yes</source>
        <translation>Les &amp;lettres répondent aussi, comme O pour oui</translation>
    </message>
    <message>
        <source>Digits always answer, on every keyboard layout. Letters follow the language of the window.</source>
        <translation>Les chiffres répondent toujours, quelle que soit la disposition du clavier. Les lettres suivent la langue de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Second language beside the first</source>
        <translation>&amp;Seconde langue à côté de la première</translation>
    </message>
    <message>
        <source>For work with an interpreter: question, answers, consent and stop cards are shown in both.</source>
        <translation>Pour travailler avec une personne qui interprète&#xa0;: question, réponses, fiches de consentement et d’arrêt s’affichent dans les deux langues.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
</context>
<context>
    <name>SettingsKeys</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Choose an action, then press the keys you want for it. They count at once.</source>
        <translation>Choisissez une action, puis appuyez sur les touches que vous voulez lui donner. Elles comptent aussitôt.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrer les actions</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;The usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Every choice counts at once. The window stays where you are.</source>
        <translation>Chaque choix compte aussitôt. La fenêtre reste où vous êtes.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it from anywhere.</source>
        <translation>Ctrl et + ou - la changent de partout.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Astuces</translation>
    </message>
    <message>
        <source>Show dismissed tips &amp;again</source>
        <translation>&amp;Afficher de nouveau les astuces masquées</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety and backups</source>
        <translation>Sécurité et sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without a key or the mouse</source>
        <translation>&amp;Verrouiller après tant de minutes sans touche ni souris</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A PIN for this sitting lets you come back quickly. It is forgotten when the window closes; three wrong PINs and the passphrase is needed.</source>
        <translation>Un code PIN pour cette session permet de revenir rapidement. Il est oublié à la fermeture de la fenêtre&#x202f;; après trois codes erronés, il faut la phrase secrète.</translation>
    </message>
    <message>
        <source>Set a &amp;PIN for this sitting…</source>
        <translation>Définir un code &amp;PIN pour cette session…</translation>
    </message>
    <message>
        <source>Where &amp;backups go</source>
        <translation>Où vont les &amp;sauvegardes</translation>
    </message>
    <message>
        <source>Best a USB stick that stays in another bag. Each backup is encrypted with the passphrase of the workspace, opened and checked before it counts.</source>
        <translation>De préférence une clé USB qui reste dans un autre sac. Chaque sauvegarde est chiffrée avec la phrase secrète de l’espace de travail, ouverte et vérifiée avant de compter.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;No backups by themselves</source>
        <translation>&amp;Aucune sauvegarde automatique</translation>
    </message>
    <message>
        <source>Back up &amp;every</source>
        <translation>&amp;Une sauvegarde toutes les</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>While the workspace is open, and when it closes. If the stick is not plugged in, the line at the bottom says so; nothing waits for it.</source>
        <translation>Pendant que l’espace de travail est ouvert, et quand il se ferme. Si la clé USB n’est pas branchée, la ligne du bas le dit&#x202f;; rien ne l’attend.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Safety and backups</source>
        <translation>Sécurité et sauvegardes</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Reporting currency</source>
        <translation>Monnaie du rapport</translation>
    </message>
    <message>
        <source>Definition of women-owned</source>
        <translation>Définition de la détention par des femmes</translation>
    </message>
    <message>
        <source>All back to the house default</source>
        <translation>Tout remettre aux valeurs maison</translation>
    </message>
    <message>
        <source>How suppliers are counted</source>
        <translation>Comment les fournisseurs sont comptés</translation>
    </message>
    <message>
        <source>The largest is {amount}; the earliest is of {day}.</source>
        <translation>Le plus grand est de {amount}&#x202f;; le plus ancien est du {day}.</translation>
    </message>
    <message>
        <source>Give the rate of {currency}…</source>
        <translation>Donner le taux de {currency}…</translation>
    </message>
    <message>
        <source>Everything is counted in {currency} now.</source>
        <translation>Tout est maintenant compté en {currency}.</translation>
    </message>
    <message>
        <source>Taken out, since no rate leads there: {currencies}.</source>
        <translation>Retirés, car aucun taux n’y mène&#xa0;: {currencies}.</translation>
    </message>
    <message>
        <source>{weight}: write a number, such as {example}.</source>
        <translation>{weight}&#xa0;: écrivez un nombre, par exemple {example}.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in {currency} have no rate to {reporting} and are left out.</source>
        <translation>
            <numerusform>%n montant en {currency} n’a pas de taux vers {reporting} et est laissé de côté.</numerusform>
            <numerusform>%n montants en {currency} n’ont pas de taux vers {reporting} et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were turned into it.</source>
        <translation>
            <numerusform>%n taux y a été converti.</numerusform>
            <numerusform>%n taux y ont été convertis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSorts</name>
    <message>
        <source>{currency} for one unit of it</source>
        <translation>{currency} pour une unité de cette monnaie</translation>
    </message>
    <message>
        <source>units of it for one {currency}</source>
        <translation>unités de cette monnaie pour 1 {currency}</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Ajouter un taux</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>Modifier le taux</translation>
    </message>
    <message>
        <source>No rate is written down.</source>
        <translation>Aucun taux n’est noté.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Trois lettres, par exemple EUR</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>The rate says</source>
        <translation>Ce que dit le taux</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Such as the UN operational rate</source>
        <translation>Par exemple le taux opérationnel de l’ONU</translation>
    </message>
    <message>
        <source>A rate is more than nought.</source>
        <translation>Un taux est plus grand que zéro.</translation>
    </message>
    <message>
        <source>1 {one} = {rate} {other}</source>
        <translation>1 {one} = {rate} {other}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Add an assumed risk</source>
        <translation>Ajouter un risque supposé</translation>
    </message>
    <message>
        <source>Change the assumed risk</source>
        <translation>Modifier le risque supposé</translation>
    </message>
    <message>
        <source>Nothing is assumed for any country or sector.</source>
        <translation>Rien n’est supposé pour aucun pays ni secteur.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Or a sector (UNSPSC)</source>
        <translation>Ou un secteur (UNSPSC)</translation>
    </message>
    <message>
        <source>2, 4, 6 or 8 digits, such as 7611</source>
        <translation>2, 4, 6 ou 8 chiffres, par exemple 7611</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Choose a country or write a sector, one of the two.</source>
        <translation>Choisissez un pays ou écrivez un secteur, l’un des deux.</translation>
    </message>
    <message>
        <source>Sector {code}</source>
        <translation>Secteur {code}</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Modifier la cible</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>Aucune cible n’est fixée.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>In per cent, or in the indicator&apos;s own unit</source>
        <translation>En pour cent, ou dans l’unité de l’indicateur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Out of how many</source>
        <translation>Sur combien</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>This is a group of fewer than {threshold} people. A report will not print these numbers, so that nobody can be recognised.</source>
        <translation>C’est un groupe de moins de {threshold} personnes. Un rapport n’imprimera pas ces nombres, pour que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>There is nothing to take a share of. Where nothing applies, say “not applicable” and why.</source>
        <translation>Il n’y a rien dont calculer une part. Quand rien ne s’applique, indiquez «&#x202f;sans objet&#x202f;» et pourquoi.</translation>
    </message>
    <message>
        <source>{part} of {whole} is more than all. Nothing was changed.</source>
        <translation>{part} sur {whole} dépasse le tout. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Both are whole numbers of 0 or more. Nothing was changed.</source>
        <translation>Les deux sont des nombres entiers, 0 ou plus. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Signs as: {role}</source>
        <translation>Signe pour&#xa0;: {role}</translation>
    </message>
    <message>
        <source>Choose an identity…</source>
        <translation>Choisir une identité…</translation>
    </message>
    <message>
        <source>Another identity file…</source>
        <translation>Un autre fichier d’identité…</translation>
    </message>
    <message>
        <source>{post}, {office}</source>
        <translation>{post}, {office}</translation>
    </message>
    <message>
        <source>{post}, {office} (no file)</source>
        <translation>{post}, {office} (sans fichier)</translation>
    </message>
    <message>
        <source>The file is not where it was: {file}</source>
        <translation>Le fichier n’est plus là où il était&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>Choisir une identité</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signe pour</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>&amp;Identité</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of the identity</source>
        <translation>P&amp;hrase secrète de l’identité</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>Phrase secrète de l’identité</translation>
    </message>
    <message>
        <source>&amp;Sign and save…</source>
        <translation>&amp;Signer et enregistrer…</translation>
    </message>
</context>
<context>
    <name>SignPdf</name>
    <message>
        <source>Drop the report here that you are asked to sign.</source>
        <translation>Déposez ici le rapport que l’on vous demande de signer.</translation>
    </message>
    <message>
        <source>The pages of the report will stand here.</source>
        <translation>Les pages du rapport s’afficheront ici.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>With this signature the report is released, and none can be added afterwards.</source>
        <translation>Avec cette signature, le rapport est émis, et plus aucune signature ne peut être ajoutée ensuite.</translation>
    </message>
    <message>
        <source>The file you read stays as it is; the signature goes into a new one.</source>
        <translation>Le fichier que vous avez lu reste tel quel&#x202f;; la signature va dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{role}: {post}, {office} ({trust})</source>
        <translation>{role}&#xa0;: {post}, {office} ({trust})</translation>
    </message>
    <message>
        <source>This is no report of this program, so it has no place for a signature.</source>
        <translation>Ce n’est pas un rapport de ce programme&#xa0;: il n’a donc pas d’emplacement pour une signature.</translation>
    </message>
    <message>
        <source>A file that does not hold is not signed. Ask for the last good copy.</source>
        <translation>Un fichier qui ne tient pas ne se signe pas. Demandez la dernière bonne copie.</translation>
    </message>
    <message>
        <source>Every signature is there already. To sign other content, a new report is written.</source>
        <translation>Toutes les signatures y sont déjà. Pour signer un autre contenu, il faut écrire un nouveau rapport.</translation>
    </message>
    <message>
        <source>Save the file with your signature</source>
        <translation>Enregistrer le fichier avec votre signature</translation>
    </message>
    <message>
        <source>opening the identity</source>
        <translation>ouverture de l’identité</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>vérification du fichier signé</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Arrêté. Rien n’a été écrit et rien ne subsiste.</translation>
    </message>
    <message>
        <source>The verdict above says that nothing was changed and names who signed before you.</source>
        <translation>Le verdict ci-dessus dit que rien n’a été modifié et nomme qui a signé avant vous.</translation>
    </message>
    <message>
        <source>You have read the pages, the limits and the page of signatures too, not only the front.</source>
        <translation>Vous avez lu les pages, les limites et aussi la page des signatures, pas seulement la première page.</translation>
    </message>
    <message>
        <source>The report says what the work found, also where it is uncomfortable.</source>
        <translation>Le rapport dit ce que le travail a montré, même quand cela dérange.</translation>
    </message>
    <message>
        <source>Ratings follow from the answers, open notes are settled, STOPs are decided.</source>
        <translation>Les notations découlent des réponses, les notes ouvertes sont réglées, les arrêts (STOP) sont tranchés.</translation>
    </message>
    <message>
        <source>What was decided about each STOP stands in it, and it may leave the office.</source>
        <translation>La décision prise sur chaque arrêt (STOP) y figure, et le rapport peut sortir du bureau.</translation>
    </message>
    <message>
        <source>Nobody can be recognised from a text, a small number or a quotation.</source>
        <translation>Personne ne peut être reconnu à partir d’un texte, d’un petit nombre ou d’une citation.</translation>
    </message>
    <message>
        <source>Steps to a signature</source>
        <translation>Étapes vers une signature</translation>
    </message>
    <message>
        <source>Before you put your name to it</source>
        <translation>Avant d’apposer votre nom</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>SigningDoor</name>
    <message>
        <source>Identity known here</source>
        <translation>Identité connue ici</translation>
    </message>
    <message>
        <source>{post}, {office}</source>
        <translation>{post}, {office}</translation>
    </message>
    <message>
        <source>Identities and trust</source>
        <translation>Identités et confiance</translation>
    </message>
    <message>
        <source>key certificate fingerprint trust pin</source>
        <translation>clé certificat empreinte confiance épingler</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Where to keep the key</source>
        <translation>Où conserver la clé</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>Clés (*.p12)</translation>
    </message>
    <message>
        <source>Choose your identity file</source>
        <translation>Choisissez votre fichier d’identité</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Clés (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>The key needs a passphrase of at least 12 characters.</source>
        <translation>La clé a besoin d’une phrase secrète d’au moins 12 caractères.</translation>
    </message>
    <message>
        <source>The two passphrases of the key are not the same.</source>
        <translation>Les deux phrases secrètes de la clé ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Say where to keep the key file.</source>
        <translation>Dites où conserver le fichier de clé.</translation>
    </message>
    <message>
        <source>Choose the identity file.</source>
        <translation>Choisissez le fichier d’identité.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Version {number} · works offline</source>
        <translation>Version {number} · fonctionne hors ligne</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a disk that is not plugged in</source>
        <translation>Déplacé, supprimé, ou sur un disque qui n’est pas branché</translation>
    </message>
    <message>
        <source>Take {name} off this list; the file stays</source>
        <translation>Retirer {name} de cette liste&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>{day} · {folder}</source>
        <translation>{day} · {folder}</translation>
    </message>
    <message>
        <source>Open {name}, {about}</source>
        <translation>Ouvrir {name}, {about}</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>Ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>Ouvert hier</translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation>Ouvert le {day}</translation>
    </message>
    <message>
        <source>From a guided gender-lens checklist to a signed report that proves itself. Everything stays on this laptop.</source>
        <translation>De la liste de contrôle guidée, dans une perspective de genre, au rapport signé qui se prouve lui-même. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nouvel espace de travail</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>&amp;Verify a report (PDF)</source>
        <translation>&amp;Vérifier un rapport (PDF)</translation>
    </message>
    <message>
        <source>&amp;Sign a report (PDF)</source>
        <translation>&amp;Signer un rapport (PDF)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;How to begin</source>
        <translation>&amp;Comment débuter</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>None yet. A workspace is one encrypted file with all your work in it: engagements, answers, evidence, findings. Make a new one, or look around first with sample data; it is thrown away afterwards.</source>
        <translation>Encore aucun. Un espace de travail est un seul fichier chiffré qui contient tout votre travail&#xa0;: missions, réponses, éléments probants, constats. Créez-en un, ou faites d’abord le tour avec des données d’exemple&#x202f;; elles sont supprimées ensuite.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>T&amp;aille du texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Nothing more is asked here. What is done about it is decided later, in the review.</source>
        <translation>Rien d’autre n’est demandé ici. Ce qu’il faut faire se décide plus tard, lors de la revue.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Decide about the stop of {item}</source>
        <translation>Décider de l’arrêt levé par {item}</translation>
    </message>
    <message>
        <source>Write nothing about a case or a person: only what was decided about the process.</source>
        <translation>N’écrivez rien sur un cas ou une personne&#xa0;: seulement ce qui a été décidé pour le processus.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>Un poste, jamais un nom</translation>
    </message>
    <message>
        <source>To go on with safeguards, the head of office decides.</source>
        <translation>La poursuite avec mesures de protection relève de la direction du bureau.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Décidé &amp;par</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>Last day of the decision</source>
        <translation>Dernier jour de la décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Record the decision</source>
        <translation>&amp;Consigner la décision</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Noted: the consent card was read.</source>
        <translation>Noté&#xa0;: la fiche de consentement a été lue.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short</source>
        <translation>Trop courte</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are strong and easy to type.</source>
        <translation>Quatre ou cinq mots sans rapport entre eux sont forts et faciles à taper.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Elle est courte.</translation>
    </message>
    <message>
        <source>It holds a word that is guessed first.</source>
        <translation>Elle contient un mot que l’on devine en premier.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>Elle se répète.</translation>
    </message>
    <message>
        <source>It holds a row of keys or a count.</source>
        <translation>Elle contient une suite de touches ou de chiffres.</translation>
    </message>
    <message>
        <source>It holds a year.</source>
        <translation>Elle contient une année.</translation>
    </message>
    <message>
        <source>Good. Remember it, or write it down and keep it where money is kept.</source>
        <translation>Bien. Retenez-la, ou notez-la et gardez-la là où l’on garde l’argent.</translation>
    </message>
    <message>
        <source>One or two more words that nobody expects would help.</source>
        <translation>Un ou deux mots de plus, que personne n’attend, seraient utiles.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); house default.</source>
        <translation>
            <numerusform>Au moins %n caractère&#x202f;; valeur par défaut de la maison.</numerusform>
            <numerusform>Au moins %n caractères&#x202f;; valeur par défaut de la maison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>next review {day}</source>
        <translation>prochaine revue le {day}</translation>
    </message>
    <message>
        <source>Open the risk</source>
        <translation>Ouvrir le risque</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Coter</translation>
    </message>
    <message>
        <source>How it hits each group: {stage}</source>
        <translation>Comment il touche chaque groupe&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Gap of {gap} between groups: it is shown, never averaged away.</source>
        <translation>Écart de {gap} entre groupes&#xa0;: il est montré, jamais effacé par une moyenne.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>SupplierCards</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>SupplierCommands</name>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>add vendor, sub-contractor, labour agency</source>
        <translation>ajouter prestataire, sous-traitant, agence de main-d’œuvre</translation>
    </message>
    <message>
        <source>Show suppliers due for reassessment</source>
        <translation>Afficher les fournisseurs à réévaluer</translation>
    </message>
    <message>
        <source>Show suppliers nobody has assessed</source>
        <translation>Afficher les fournisseurs que personne n’a évalués</translation>
    </message>
    <message>
        <source>Import suppliers</source>
        <translation>Importer des fournisseurs</translation>
    </message>
    <message>
        <source>Decide which suppliers are the same</source>
        <translation>Décider quels fournisseurs sont identiques</translation>
    </message>
    <message>
        <source>Analyse the supplier network</source>
        <translation>Analyser le réseau de fournisseurs</translation>
    </message>
    <message>
        <source>Open the supplier map</source>
        <translation>Ouvrir la carte des fournisseurs</translation>
    </message>
    <message>
        <source>Exchange rates and reporting currency</source>
        <translation>Taux de change et monnaie du rapport</translation>
    </message>
    <message>
        <source>money convert dollar euro rate currency setup</source>
        <translation>argent convertir dollar euro taux change monnaie devise réglage</translation>
    </message>
    <message>
        <source>Definition of women-owned</source>
        <translation>Définition de la détention par des femmes</translation>
    </message>
    <message>
        <source>ownership IWA 34 UN 51 national rule setup</source>
        <translation>propriété IWA 34 ONU 51 règle nationale réglage</translation>
    </message>
    <message>
        <source>Targets of procurement indicators</source>
        <translation>Cibles des indicateurs d’achat</translation>
    </message>
    <message>
        <source>goal period share setup</source>
        <translation>objectif but période part réglage</translation>
    </message>
    <message>
        <source>Risk assumed where nobody has assessed</source>
        <translation>Risque supposé là où personne n’a évalué</translation>
    </message>
    <message>
        <source>prior country sector estimate setup</source>
        <translation>a priori pays secteur estimation hypothèse réglage</translation>
    </message>
    <message>
        <source>Weights of exposure</source>
        <translation>Poids de l’exposition</translation>
    </message>
    <message>
        <source>house default how we count model setup</source>
        <translation>valeur par défaut maison comment nous comptons calcul modèle réglage</translation>
    </message>
</context>
<context>
    <name>SupplierDoor</name>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Supplier in {country}</source>
        <translation>Fournisseur ({country})</translation>
    </message>
</context>
<context>
    <name>SupplierEngagements</name>
    <message>
        <source>An assessment is an engagement; once issued, what it concludes is written on the supplier.</source>
        <translation>Une évaluation est une mission&#x202f;; une fois émise, ce qu’elle conclut est inscrit sur la fiche du fournisseur.</translation>
    </message>
    <message>
        <source>Engagements about this supplier</source>
        <translation>Missions sur ce fournisseur</translation>
    </message>
    <message>
        <source>Nobody has assessed this supplier so far. Not assessed is not safe.</source>
        <translation>Personne n’a encore évalué ce fournisseur. Non évalué ne veut pas dire sûr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} sur {shown}</translation>
    </message>
</context>
<context>
    <name>SupplierEntry</name>
    <message>
        <source>{field} (if known)</source>
        <translation>{field} (si connu)</translation>
    </message>
    <message>
        <source>{field} is still missing.</source>
        <translation>{field}&#xa0;: encore manquant.</translation>
    </message>
    <message>
        <source>This cannot be kept: look again at {fields}.</source>
        <translation>Impossible de garder ceci&#xa0;: revoyez {fields}.</translation>
    </message>
    <message>
        <source>This cannot be kept: the parts do not fit together. Look again at the days.</source>
        <translation>Impossible de garder ceci&#xa0;: les parties ne vont pas ensemble. Revoyez les jours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SupplierExposure</name>
    <message>
        <source>Where it comes from, the largest part first. Own risk times what passes on along the way is what arrives here; the shares add up to 100 %.</source>
        <translation>D’où elle vient, la plus grande part d’abord. Ce qui arrive ici est le risque propre multiplié par ce que transmet le chemin&#x202f;; les parts font 100&#x202f;% ensemble.</translation>
    </message>
</context>
<context>
    <name>SupplierFacts</name>
    <message>
        <source>Who it is</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sectors (UNSPSC codes)</source>
        <translation>Secteurs (codes UNSPSC)</translation>
    </message>
    <message>
        <source>Sectors in words, one a line</source>
        <translation>Secteurs en mots, un par ligne</translation>
    </message>
    <message>
        <source>Numbers that others gave it</source>
        <translation>Numéros que d’autres lui ont donnés</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Où il travaille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ownership by women</source>
        <translation>Propriété par des femmes</translation>
    </message>
    <message>
        <source>Share owned by women, in per cent</source>
        <translation>Part détenue par des femmes, en pour cent</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Share that the national rule asks for at least, in per cent</source>
        <translation>Part minimale qu’exige la règle nationale, en pour cent</translation>
    </message>
    <message>
        <source>Management and control lie with women</source>
        <translation>La gestion et le contrôle reviennent à des femmes</translation>
    </message>
    <message>
        <source>Operated independently of businesses that are not owned by women</source>
        <translation>Exploité indépendamment d’entreprises non détenues par des femmes</translation>
    </message>
    <message>
        <source>How far it was verified</source>
        <translation>Degré de vérification</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Conduite</translation>
    </message>
    <message>
        <source>Protection from sexual exploitation and abuse (PSEA)</source>
        <translation>Protection contre l’exploitation et les abus sexuels (PSEA)</translation>
    </message>
    <message>
        <source>Supplier code accepted on</source>
        <translation>Code des fournisseurs accepté le</translation>
    </message>
    <message>
        <source>Acceptance ends on</source>
        <translation>L’acceptation prend fin le</translation>
    </message>
    <message>
        <source>Workers by sex and level</source>
        <translation>Effectifs par sexe et par niveau</translation>
    </message>
    <message>
        <source>Certificates and audits by others</source>
        <translation>Certificats et audits par des tiers</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Dépenses</translation>
    </message>
</context>
<context>
    <name>SupplierFields</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{field}: write per cent from 0 to 100, such as 60.</source>
        <translation>{field}&#xa0;: écrivez un pourcentage de 0 à 100, par exemple 60.</translation>
    </message>
    <message>
        <source>{field}: write a whole number, such as 12.</source>
        <translation>{field}&#xa0;: écrivez un nombre entier, par exemple 12.</translation>
    </message>
    <message>
        <source>{field}: write a number, such as {example}.</source>
        <translation>{field}&#xa0;: écrivez un nombre, par exemple {example}.</translation>
    </message>
    <message>
        <source>{field}: several suppliers are called {name}. Match them first.</source>
        <translation>{field}&#xa0;: plusieurs fournisseurs s’appellent {name}. Rapprochez-les d’abord.</translation>
    </message>
    <message>
        <source>{field}: no supplier is called {name}. Pick one from the list.</source>
        <translation>{field}&#xa0;: aucun fournisseur ne s’appelle {name}. Prenez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Notre organisation</translation>
    </message>
</context>
<context>
    <name>SupplierFilters</name>
    <message>
        <source>Any country</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Any sector</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Assessed or not</source>
        <translation>Évalués ou non</translation>
    </message>
    <message>
        <source>Any ownership</source>
        <translation>Toutes les formes de propriété</translation>
    </message>
    <message>
        <source>Any depth of assessment</source>
        <translation>Toutes les profondeurs d’évaluation</translation>
    </message>
    <message>
        <source>Any PSEA status</source>
        <translation>Tous les états PSEA</translation>
    </message>
    <message>
        <source>High in any theme</source>
        <translation>Élevée pour un thème ou plus</translation>
    </message>
    <message>
        <source>Any exposure</source>
        <translation>Toutes les expositions</translation>
    </message>
    <message>
        <source>Sells to us directly</source>
        <translation>Nous vend directement</translation>
    </message>
    <message>
        <source>Second tier</source>
        <translation>Deuxième rang</translation>
    </message>
    <message>
        <source>Third tier and beyond</source>
        <translation>Troisième rang et au-delà</translation>
    </message>
    <message>
        <source>No known way to us</source>
        <translation>Aucun chemin connu vers nous</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Tous les rangs</translation>
    </message>
    <message>
        <source>Supplier code has ended</source>
        <translation>Le code des fournisseurs a expiré</translation>
    </message>
    <message>
        <source>A certificate ends or has ended</source>
        <translation>Un certificat expire ou a expiré</translation>
    </message>
    <message>
        <source>Ended or not</source>
        <translation>Expirés ou non</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>UNSPSC {code}</source>
        <translation>UNSPSC {code}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierFindings</name>
    <message>
        <source>Findings about this supplier</source>
        <translation>Constats sur ce fournisseur</translation>
    </message>
    <message>
        <source>No engagement about this supplier has a finding.</source>
        <translation>Aucune mission sur ce fournisseur n’a de constat.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n action ouverte</numerusform>
            <numerusform>%n actions ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierForm</name>
    <message>
        <source>Start an assessment</source>
        <translation>Commencer une évaluation</translation>
    </message>
    <message>
        <source>More about this supplier</source>
        <translation>Autres actions sur ce fournisseur</translation>
    </message>
</context>
<context>
    <name>SupplierImportForm</name>
    <message>
        <source>Drop a list here as you have it: a spreadsheet (CSV, XLSX, XLS, ODS), open contracting data (OCDS), ownership statements (BODS), a list of Open Supply Hub, GLEIF data, GraphML or GEXF.</source>
        <translation>Déposez ici une liste telle que vous l’avez&#xa0;: un tableau (CSV, XLSX, XLS, ODS), des données ouvertes sur les marchés (OCDS), des déclarations de propriété (BODS), une liste d’Open Supply Hub, des données GLEIF, GraphML ou GEXF.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Earlier imports; each can be undone as a whole</source>
        <translation>Importations antérieures&#x202f;; chacune peut être annulée en entier</translation>
    </message>
    <message>
        <source>For the whole file</source>
        <translation>Pour tout le fichier</translation>
    </message>
</context>
<context>
    <name>SupplierList</name>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>No supplier fits these filters.</source>
        <translation>Aucun fournisseur ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>As there is room</source>
        <translation>Selon la place</translation>
    </message>
    <message>
        <source>No suppliers yet. Take in a list as you have it: a spreadsheet, open contracting data, an ownership register. Or write down the first supplier yourself.</source>
        <translation>Aucun fournisseur pour l’instant. Importez une liste telle que vous l’avez&#xa0;: un tableau, des données ouvertes sur les marchés, un registre de propriété. Ou inscrivez vous-même le premier fournisseur.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Reading the suppliers…</source>
        <translation>Lecture des fournisseurs…</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Chercher par nom ou numéro</translation>
    </message>
    <message>
        <source>Words of the name, an alias, a number, the country or the sector</source>
        <translation>Mots du nom, autre nom, numéro, pays ou secteur</translation>
    </message>
    <message>
        <source>Find suppliers</source>
        <translation>Chercher un fournisseur</translation>
    </message>
    <message>
        <source>Show which country</source>
        <translation>Afficher quel pays</translation>
    </message>
    <message>
        <source>Show which type</source>
        <translation>Afficher quel type</translation>
    </message>
    <message>
        <source>Show which sector</source>
        <translation>Afficher quel secteur</translation>
    </message>
    <message>
        <source>Show which state of assessment</source>
        <translation>Afficher quel état d’évaluation</translation>
    </message>
    <message>
        <source>Show which exposure</source>
        <translation>Afficher quelle exposition</translation>
    </message>
    <message>
        <source>Show which tier</source>
        <translation>Afficher quel rang</translation>
    </message>
    <message>
        <source>Show which ownership</source>
        <translation>Afficher quelle propriété</translation>
    </message>
    <message>
        <source>Show which depth of assessment</source>
        <translation>Afficher quelle profondeur d’évaluation</translation>
    </message>
    <message>
        <source>Show which PSEA status</source>
        <translation>Afficher quel état PSEA</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>Afficher ce qui a expiré</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Les colonnes que montre le tableau</translation>
    </message>
</context>
<context>
    <name>SupplierMap</name>
    <message>
        <source>Find on the map</source>
        <translation>Chercher sur la carte</translation>
    </message>
    <message>
        <source>Words of a name; Enter goes to the next one that fits</source>
        <translation>Mots d’un nom&#x202f;; Entrée passe au suivant qui convient</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Mode de tracé</translation>
    </message>
    <message>
        <source>Details and legend</source>
        <translation>Détails et légende</translation>
    </message>
    <message>
        <source>Layout of the map</source>
        <translation>Disposition de la carte</translation>
    </message>
    <message>
        <source>What colour and shape say</source>
        <translation>Ce que disent la couleur et la forme</translation>
    </message>
    <message>
        <source>Exposure to what</source>
        <translation>Exposition à quoi</translation>
    </message>
    <message>
        <source>Groups on the map</source>
        <translation>Groupes sur la carte</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Rapprocher (+)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Éloigner (-)</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>Toute la carte (Origine)</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout afficher de nouveau</translation>
    </message>
</context>
<context>
    <name>SupplierMatches</name>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Find pairs by name</source>
        <translation>Chercher des paires par nom</translation>
    </message>
    <message>
        <source>Show which pairs</source>
        <translation>Afficher quelles paires</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Le même</translation>
    </message>
    <message>
        <source>Marks the chosen pairs as the same (key S)</source>
        <translation>Marque les paires choisies comme le même fournisseur (touche S)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Marks the chosen pairs as different (key D)</source>
        <translation>Marque les paires choisies comme différentes (touche D)</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Takes the mark away (key L)</source>
        <translation>Retire la marque (touche L)</translation>
    </message>
    <message>
        <source>Mark all that are certain</source>
        <translation>Marquer toutes les paires certaines</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Open the supplier</source>
        <translation>Ouvrir le fournisseur</translation>
    </message>
    <message>
        <source>Marks every pair whose names are written the same, where no number, address or country speaks against it</source>
        <translation>Marque chaque paire dont les noms s’écrivent de la même façon, là où ni numéro, ni adresse, ni pays ne s’y oppose</translation>
    </message>
</context>
<context>
    <name>SupplierOverview</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Screening: how deep an assessment goes</source>
        <translation>Tri&#xa0;: profondeur d’une évaluation</translation>
    </message>
    <message>
        <source>Exposure by theme</source>
        <translation>Exposition par thème</translation>
    </message>
    <message>
        <source>Women in the business</source>
        <translation>Les femmes dans l’entreprise</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>SupplierPage</name>
    <message>
        <source>Look again at {text}: it may name a person or tell of a case.</source>
        <translation>Relisez {text}&#xa0;: cela peut désigner une personne ou raconter un cas.</translation>
    </message>
</context>
<context>
    <name>SupplierRelationships</name>
    <message>
        <source>Add a relationship</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Y mettre fin…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Open the other supplier</source>
        <translation>Ouvrir l’autre fournisseur</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>Afficher ce qui a pris fin</translation>
    </message>
</context>
<context>
    <name>SupplierRoom</name>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Rapprochements</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>How we count</source>
        <translation>Nos calculs</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>The report of the supplier network, to be signed</source>
        <translation>Le rapport sur le réseau de fournisseurs, à signer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>Pages about suppliers</source>
        <translation>Pages sur les fournisseurs</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableau (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Table en texte (*.csv)</translation>
    </message>
    <message>
        <source>Graph (*.graphml *.gexf)</source>
        <translation>Graphe (*.graphml *.gexf)</translation>
    </message>
    <message>
        <source>Open contracting data (*.json)</source>
        <translation>Données ouvertes sur les marchés (*.json)</translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>fournisseurs</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) written to {file}.</source>
        <translation>
            <numerusform>%n fournisseur écrit dans {file}.</numerusform>
            <numerusform>%n fournisseurs écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) in business alone only the initials.</source>
        <translation>
            <numerusform>De %n entreprise individuelle, seules les initiales.</numerusform>
            <numerusform>De %n entreprises individuelles, seules les initiales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierScreen</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>This supplier is not in the registry any more.</source>
        <translation>Ce fournisseur n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>Reading the suppliers…</source>
        <translation>Lecture des fournisseurs…</translation>
    </message>
    <message>
        <source>Pages of the supplier</source>
        <translation>Pages du fournisseur</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>History of this supplier</source>
        <translation>Historique de ce fournisseur</translation>
    </message>
    <message>
        <source>Split what was matched…</source>
        <translation>Séparer ce qui a été rapproché…</translation>
    </message>
    <message>
        <source>Remove from the registry…</source>
        <translation>Retirer du registre…</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Assessment: {state}</source>
        <translation>Évaluation&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Why is {name} removed? Its relationships go with it; this can be undone.</source>
        <translation>Pourquoi {name} est-il retiré&#x202f;? Ses relations partent avec lui&#x202f;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>{name} was removed from the registry.</source>
        <translation>{name} a été retiré du registre.</translation>
    </message>
</context>
<context>
    <name>SupplierSetup</name>
    <message>
        <source>Currency and exchange rates</source>
        <translation>Monnaie et taux de change</translation>
    </message>
    <message>
        <source>Every amount is counted in the reporting currency by the newest rate that reaches back to its day. What has no rate is left out of every figure, and said so.</source>
        <translation>Chaque montant est compté dans la monnaie du rapport, au taux le plus récent déjà valable à son jour. Ce qui n’a pas de taux est laissé hors de chaque chiffre, et cela est dit.</translation>
    </message>
    <message>
        <source>Who counts as women-owned</source>
        <translation>Qui compte comme détenu par des femmes</translation>
    </message>
    <message>
        <source>Analysis and indicators judge every claim by this definition; how far a claim was verified counts apart. Exactly 50 % is neither.</source>
        <translation>L’analyse et les indicateurs jugent chaque déclaration selon cette définition&#x202f;; le degré de vérification compte à part. Exactement 50&#x202f;% n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Targets of indicators</source>
        <translation>Cibles des indicateurs</translation>
    </message>
    <message>
        <source>What an indicator should reach in a period; the indicators of the analysis show whether it did.</source>
        <translation>Ce qu’un indicateur devrait atteindre dans une période&#x202f;; les indicateurs de l’analyse montrent s’il l’a atteint.</translation>
    </message>
    <message>
        <source>Risk assumed where nobody has assessed</source>
        <translation>Risque supposé là où personne n’a évalué</translation>
    </message>
    <message>
        <source>It only moves the upper end of an exposure and is never shown as found. The program brings none.</source>
        <translation>Il ne déplace que la borne haute d’une exposition et n’est jamais montré comme constaté. Le programme n’en apporte aucun.</translation>
    </message>
    <message>
        <source>Weights of exposure</source>
        <translation>Poids de l’exposition</translation>
    </message>
    <message>
        <source>How much of a risk passes on along the network. Each is a house default until you change it.</source>
        <translation>Quelle part d’un risque se transmet le long du réseau. Chaque poids est une valeur par défaut de la maison tant que vous ne le changez pas.</translation>
    </message>
</context>
<context>
    <name>SupplierSorts</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Modifier le numéro</translation>
    </message>
    <message>
        <source>No number is known. A UNGM number or an LEI keeps doubles out.</source>
        <translation>Aucun numéro n’est connu. Un numéro UNGM ou un LEI évite les doublons.</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Type de numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Country or agency that gave it</source>
        <translation>Pays ou organisme qui l’a donné</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Modifier le lieu</translation>
    </message>
    <message>
        <source>No place is written down.</source>
        <translation>Aucun lieu n’est noté.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Ajouter un niveau</translation>
    </message>
    <message>
        <source>Change the counts</source>
        <translation>Modifier les effectifs</translation>
    </message>
    <message>
        <source>Not known how many women and men work there.</source>
        <translation>On ne sait pas combien de femmes et d’hommes y travaillent.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Persons of another gender</source>
        <translation>Personnes d’un autre genre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>{n} women</source>
        <translation>{n} femmes</translation>
    </message>
    <message>
        <source>Small counts: reports and exports withhold them.</source>
        <translation>Petits nombres&#xa0;: les rapports et les exports les retiennent.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>Change the certificate</source>
        <translation>Modifier le certificat</translation>
    </message>
    <message>
        <source>No certificate is written down.</source>
        <translation>Aucun certificat n’est noté.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Such as SMETA 7.0 or WEConnect International</source>
        <translation>Par exemple SMETA 7.0 ou WEConnect International</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Add an amount</source>
        <translation>Ajouter un montant</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Modifier le montant</translation>
    </message>
    <message>
        <source>No money is written down.</source>
        <translation>Aucun montant n’est noté.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Below nought for a credit note</source>
        <translation>Négatif pour un avoir</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Stage of money</source>
        <translation>Stade de l’argent</translation>
    </message>
    <message>
        <source>Stages are never added to one another.</source>
        <translation>Les stades ne s’additionnent jamais entre eux.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>SupplierSpend</name>
    <message>
        <source>no rate for {currencies}</source>
        <translation>aucun taux pour {currencies}</translation>
    </message>
    <message>
        <source>Written down: {amounts}. {missing} to {currency}: it cannot be added up.</source>
        <translation>Noté&#xa0;: {amounts}&#x202f;; {missing} vers {currency}&#xa0;: addition impossible.</translation>
    </message>
    <message>
        <source>{amount}: of periods that reach further, the part within these months</source>
        <translation>{amount}&#xa0;: des périodes qui vont au-delà, la partie comprise dans ces mois</translation>
    </message>
</context>
<context>
    <name>SupplierSummary</name>
    <message>
        <source>Exposure by theme</source>
        <translation>Exposition par thème</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Give the exchange rate…</source>
        <translation>Donner le taux de change…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>Rang depuis nous</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Depth of assessment</source>
        <translation>Profondeur de l’évaluation</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PSEA</translation>
    </message>
    <message>
        <source>Supplier code accepted</source>
        <translation>Code des fournisseurs accepté</translation>
    </message>
    <message>
        <source>Spend, last twelve months</source>
        <translation>Dépenses des douze derniers mois</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>What it inherits is being worked out…</source>
        <translation>Ce dont il hérite est en cours de calcul…</translation>
    </message>
    <message>
        <source>What it inherits could not be calculated: below is its own risk only.</source>
        <translation>Ce dont il hérite n’a pas pu être calculé&#xa0;: ci-dessous figure seulement son risque propre.</translation>
    </message>
    <message>
        <source>Nothing is known of risk at this supplier or before it: not assessed is not safe.</source>
        <translation>Aucun risque n’est connu chez ce fournisseur ni en amont&#xa0;: non évalué ne veut pas dire sûr.</translation>
    </message>
</context>
<context>
    <name>SupplierTable</name>
    <message>
        <source>{near} to {far}</source>
        <translation>{near} à {far}</translation>
    </message>
    <message>
        <source>SEA and GBV</source>
        <translation>EAS et VBG</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>PSEA capacity</source>
        <translation>Capacité PSEA</translation>
    </message>
    <message>
        <source>Equal pay</source>
        <translation>Égalité salariale</translation>
    </message>
    <message>
        <source>Not calculated</source>
        <translation>Non calculé</translation>
    </message>
    <message>
        <source>What it inherits is being worked out.</source>
        <translation>Ce dont il hérite est en cours de calcul.</translation>
    </message>
    <message>
        <source>Nothing is known of risk at it or before it: not assessed is not safe.</source>
        <translation>Aucun risque n’est connu chez lui ni en amont&#xa0;: non évalué ne veut pas dire sûr.</translation>
    </message>
    <message>
        <source>{when}: {day}</source>
        <translation>{when}&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PSEA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>12-month spend</source>
        <translation>Dépenses sur 12 mois</translation>
    </message>
</context>
<context>
    <name>SupplierTime</name>
    <message>
        <source>Time machine</source>
        <translation>Machine à remonter le temps</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Retour à maintenant</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translation>États enregistrés</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparer à maintenant…</translation>
    </message>
    <message>
        <source>As we knew it on</source>
        <translation>Ce que nous savions le</translation>
    </message>
    <message>
        <source>As it was true on</source>
        <translation>Ce qui était vrai le</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{kind}, {country}</source>
        <translation>{kind}, {country}</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>“{text}” is not a whole number of 0 or more. Nothing was changed.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre entier, 0 ou plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Women are {share} % of all.</source>
        <translation>Les femmes représentent {share}&#x202f;% de l’ensemble.</translation>
    </message>
    <message>
        <source>For each man there are {number} women.</source>
        <translation>Nombre de femmes pour chaque homme&#xa0;: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty: not known. Type 0 where there is nobody.</source>
        <translation>
            <numerusform>%n case est vide&#xa0;: inconnue. Tapez 0 là où il n’y a personne.</numerusform>
            <numerusform>%n cases sont vides&#xa0;: inconnues. Tapez 0 là où il n’y a personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave a cell empty where the number is not known. Type 0 where there is nobody.</source>
        <translation>Laissez une case vide quand le nombre est inconnu. Tapez 0 là où il n’y a personne.</translation>
    </message>
    <message>
        <source>Small groups: a report will not print these counts, so that nobody can be recognised: {places}.</source>
        <translation>Petits groupes&#xa0;: un rapport n’imprimera pas ces effectifs, pour que personne ne puisse être reconnu&#xa0;: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n other(s).</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>total of {line}</source>
        <translation>total de {line}</translation>
    </message>
    <message>
        <source>{place} (fewer than {n})</source>
        <translation>{place} (moins de {n})</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Something to verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nothing waits to be verified.</source>
        <translation>Rien n’attend d’être vérifié.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Verified…</source>
        <translation>Vérifié…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>What was seen?</source>
        <translation>Qu’est-ce qui a été vu&#x202f;?</translation>
    </message>
    <message>
        <source>It is verified</source>
        <translation>C’est vérifié</translation>
    </message>
    <message>
        <source>Why is it put aside?</source>
        <translation>Pourquoi est-ce écarté&#x202f;?</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Who sees to it (a post)</source>
        <translation>Qui s’en charge (un poste)</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>La créer</translation>
    </message>
</context>
<context>
    <name>TeamEditor</name>
    <message>
        <source>Add a post</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>Un poste, jamais un nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Take this post off the team</source>
        <translation>Retirer ce poste de l’équipe</translation>
    </message>
</context>
<context>
    <name>TeamStep</name>
    <message>
        <source>A reviewer must be another post than the lead: two people sign a report.</source>
        <translation>La revue doit revenir à un autre poste que celui de chef·fe d’équipe&#xa0;: deux personnes signent un rapport.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Who works on it?</source>
        <translation>Qui y travaille&#x202f;?</translation>
    </message>
    <message>
        <source>Posts, never names of people. You can leave the rest for later.</source>
        <translation>Des postes, jamais des noms de personnes. Vous pouvez laisser le reste pour plus tard.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Answer in words</source>
        <translation>Répondre en toutes lettres</translation>
    </message>
    <message>
        <source>The text holds signs that cannot be kept, such as broken letters. It was not saved.</source>
        <translation>Le texte contient des signes qui ne peuvent pas être conservés, par exemple des lettres cassées. Il n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The text is longer than {n} characters. It was not saved.</source>
        <translation>Le texte dépasse {n} caractères. Il n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>as we knew it on {day}</source>
        <translation>ce que nous savions le {day}</translation>
    </message>
    <message>
        <source>as it was true on {day}</source>
        <translation>ce qui était vrai le {day}</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
    <message>
        <source>No state is saved yet</source>
        <translation>Aucun état n’est encore enregistré</translation>
    </message>
    <message>
        <source>Save this state…</source>
        <translation>Enregistrer cet état…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this state</source>
        <translation>Enregistrer cet état</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Nom de l’état</translation>
    </message>
    <message>
        <source>The state is saved as {name}.</source>
        <translation>L’état est enregistré sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>Treatments</name>
    <message>
        <source>avoid the activity</source>
        <translation>éviter l’activité</translation>
    </message>
    <message>
        <source>remove the source</source>
        <translation>supprimer la source</translation>
    </message>
    <message>
        <source>make it less likely</source>
        <translation>le rendre moins vraisemblable</translation>
    </message>
    <message>
        <source>make it less grave</source>
        <translation>le rendre moins grave</translation>
    </message>
    <message>
        <source>share the cost</source>
        <translation>partager le coût</translation>
    </message>
    <message>
        <source>live with it, knowingly</source>
        <translation>le conserver sciemment</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>what the indicator is split by</source>
        <translation>la ventilation de l’indicateur</translation>
    </message>
    <message>
        <source>Take this treatment away</source>
        <translation>Retirer ce traitement</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance le {day}</translation>
    </message>
    <message>
        <source>moves risk to: {groups}</source>
        <translation>déplace le risque vers&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>lacks: {what}</source>
        <translation>il manque&#xa0;: {what}</translation>
    </message>
    <message>
        <source>What is going to be done</source>
        <translation>Ce qui va être fait</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Owner (a post)</source>
        <translation>Responsable (un poste)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Pourquoi il est annulé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Currency (three letters, such as USD)</source>
        <translation>Devise (trois lettres, par exemple USD)</translation>
    </message>
    <message>
        <source>Indicator that shows whether it works</source>
        <translation>Indicateur qui montre si cela fonctionne</translation>
    </message>
    <message>
        <source>What the indicator is split by</source>
        <translation>Ventilation de l’indicateur</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>handicap</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre critère</translation>
    </message>
    <message>
        <source>Whom it protects; none chosen: all</source>
        <translation>Qui il protège&#x202f;; aucun choisi&#xa0;: tous</translation>
    </message>
    <message>
        <source>On whom it puts more work, exposure or limits</source>
        <translation>Sur qui il fait peser plus de travail, d’exposition ou de limites</translation>
    </message>
    <message>
        <source>Say why first, then choose cancelled</source>
        <translation>Dites d’abord pourquoi, puis choisissez «&#x202f;annulé&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>No trust list is installed. Signatures can be checked all the same, but nobody confirms which post holds a key: ask headquarters for the bundle, or pin signers whose fingerprint you compared.</source>
        <translation>Aucune liste de confiance n’est installée. Les signatures peuvent tout de même être vérifiées, mais personne ne confirme quel poste détient une clé&#xa0;: demandez le lot au siège, ou épinglez les identités dont vous avez comparé l’empreinte.</translation>
    </message>
    <message>
        <source>Trust bundle {bundle}</source>
        <translation>Lot de confiance {bundle}</translation>
    </message>
    <message>
        <source>Root: {name}. Fingerprint {groups}</source>
        <translation>Racine&#xa0;: {name}. Empreinte {groups}</translation>
    </message>
    <message>
        <source>Offices that issue: {names}</source>
        <translation>Bureaux émetteurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No revocation list is at hand, so revocation is unknown.</source>
        <translation>Aucune liste de révocation n’est disponible&#xa0;: la révocation est donc inconnue.</translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of {name}: out of date since {day}; %n revoked.</source>
        <translation>
            <numerusform>Liste de révocation de {name}&#xa0;: périmée depuis le {day}&#xa0;; %n certificat révoqué.</numerusform>
            <numerusform>Liste de révocation de {name}&#xa0;: périmée depuis le {day}&#xa0;; %n certificats révoqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of {name}, of {day}; %n revoked.</source>
        <translation>
            <numerusform>Liste de révocation de {name}, du {day}&#xa0;; %n certificat révoqué.</numerusform>
            <numerusform>Liste de révocation de {name}, du {day}&#xa0;; %n certificats révoqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>Tout est enregistré ({time})</translation>
    </message>
    <message>
        <source>No proven backup yet</source>
        <translation>Encore aucune sauvegarde éprouvée</translation>
    </message>
    <message>
        <source>Last proven backup {time}, on this same disk</source>
        <translation>Dernière sauvegarde éprouvée&#xa0;: {time}, sur ce même disque</translation>
    </message>
    <message>
        <source>Last proven backup {time} on {volume}, not plugged in</source>
        <translation>Dernière sauvegarde éprouvée&#xa0;: {time}, sur {volume}, non branché</translation>
    </message>
    <message>
        <source>Last proven backup {time}, out of reach now</source>
        <translation>Dernière sauvegarde éprouvée&#xa0;: {time}, pas à portée en ce moment</translation>
    </message>
    <message>
        <source>Last proven backup {time} on {volume}</source>
        <translation>Dernière sauvegarde éprouvée&#xa0;: {time}, sur {volume}</translation>
    </message>
    <message>
        <source>Last proven backup {time}</source>
        <translation>Dernière sauvegarde éprouvée&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Nothing would be lost with this laptop</source>
        <translation>Rien ne serait perdu avec cet ordinateur</translation>
    </message>
    <message>
        <source>How safe the work is</source>
        <translation>Sécurité de vos données</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exist only on this laptop since {time}</source>
        <translation>
            <numerusform>%n modification n’existe que sur cet ordinateur (depuis&#xa0;: {time})</numerusform>
            <numerusform>%n modifications n’existent que sur cet ordinateur (depuis&#xa0;: {time})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exist only on this laptop</source>
        <translation>
            <numerusform>%n modification n’existe que sur cet ordinateur</numerusform>
            <numerusform>%n modifications n’existent que sur cet ordinateur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthDetails</name>
    <message>
        <source>How safe the work is</source>
        <translation>Sécurité de vos données</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>If this laptop died now</source>
        <translation>Si cet ordinateur tombait en panne maintenant</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>L’espace de travail</translation>
    </message>
    <message>
        <source>This laptop writes as</source>
        <translation>Cet ordinateur écrit sous le nom</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Fichier de la sauvegarde</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Libre sur ce disque</translation>
    </message>
    <message>
        <source>What you erase for good is erased in this workspace. Older backups may still hold it: destroy them, or make new ones and destroy the old.</source>
        <translation>Ce que vous effacez définitivement est effacé dans cet espace de travail. Des sauvegardes plus anciennes peuvent encore le contenir&#xa0;: détruisez-les, ou faites-en de nouvelles et détruisez les anciennes.</translation>
    </message>
    <message>
        <source>Erased words</source>
        <translation>Textes effacés</translation>
    </message>
    <message>
        <source>&amp;Where backups go…</source>
        <translation>&amp;Où vont les sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>TruthLine</name>
    <message>
        <source>What is saved</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Only {n} MB are free on this disk: make room</source>
        <translation>Il ne reste que {n} Mo de libre sur ce disque&#xa0;: faites de la place</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>An invented office with three engagements, its findings and its keys. Change whatever you like: it lies in a folder of its own and is removed when you close it.</source>
        <translation>Un bureau fictif avec trois missions, ses constats et ses clés. Modifiez ce que vous voulez&#xa0;: tout se trouve dans un dossier à part, supprimé à la fermeture.</translation>
    </message>
    <message>
        <source>Making the sample data</source>
        <translation>Création des données d’exemple</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message>
        <source>Show it as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>{name}: show it as a table</source>
        <translation>{name}&#xa0;: afficher en tableau</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>&amp;PIN of this sitting</source>
        <translation>Code &amp;PIN de cette session</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phrase &amp;secrète</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase</source>
        <translation>&amp;Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Forgotten?</source>
        <translation>Ou&amp;bliée&#x202f;?</translation>
    </message>
    <message>
        <source>Everything was saved, and the file is closed. You go on exactly where you were.</source>
        <translation>Tout a été enregistré, et le fichier est fermé. Vous reprenez exactement où vous en étiez.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Three wrong PINs: the PIN is gone. The passphrase opens the workspace as always.</source>
        <translation>Trois codes PIN erronés&#xa0;: le code PIN n’existe plus. La phrase secrète ouvre l’espace de travail comme toujours.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>&amp;Retour à la page de départ</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n more try(s), then the passphrase is needed.</source>
        <translation>
            <numerusform>Ce n’est pas le code PIN. Encore %n essai, ensuite il faut la phrase secrète.</numerusform>
            <numerusform>Ce n’est pas le code PIN. Encore %n essais, ensuite il faut la phrase secrète.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>Removed: the answer leaves the form and stays in the history</source>
        <translation>Supprimée&#xa0;: la réponse quitte le formulaire et reste dans l’historique</translation>
    </message>
    <message>
        <source>Look at it again: the question has changed</source>
        <translation>À revoir&#xa0;: la question a changé</translation>
    </message>
    <message>
        <source>Changed: the answer is carried over</source>
        <translation>Changée&#xa0;: la réponse est reprise</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>A newer version of the checklist</source>
        <translation>Une version plus récente de la liste de contrôle</translation>
    </message>
    <message>
        <source>Version {old} to {new}: {fresh} new, {changed} changed, {review} to look at, {gone} removed.</source>
        <translation>Version {old} à {new}&#xa0;: nouvelles, {fresh}&#x202f;; changées, {changed}&#x202f;; à revoir, {review}&#x202f;; supprimées, {gone}.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Move to the new version</source>
        <translation>&amp;Passer à la nouvelle version</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>The engagement runs on version {version} now.</source>
        <translation>La mission utilise maintenant la version {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Unchanged, but a signer is not confirmed</source>
        <translation>Inchangé, mais une signature n’est pas confirmée</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Modifié après la signature</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Ne tient pas</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Confirmed by the trust list</source>
        <translation>Confirmée par la liste de confiance</translation>
    </message>
    <message>
        <source>Pinned on this laptop</source>
        <translation>Épinglée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificat expiré</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What changed after it was signed</source>
        <translation>Ce qui a changé après la signature</translation>
    </message>
    <message>
        <source>What this does not tell</source>
        <translation>Ce que ceci ne dit pas</translation>
    </message>
    <message>
        <source>report {reference}</source>
        <translation>rapport {reference}</translation>
    </message>
    <message>
        <source>Show the &amp;pages</source>
        <translation>Afficher les &amp;pages</translation>
    </message>
    <message>
        <source>Take the &amp;data out…</source>
        <translation>Extraire les &amp;données…</translation>
    </message>
    <message>
        <source>Add a &amp;signature…</source>
        <translation>Ajouter une &amp;signature…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Fingerprint, spoken: {groups}</source>
        <translation>Empreinte à lire à voix haute&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>&amp;Trust this signer…</source>
        <translation>&amp;Faire confiance à cette identité…</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Copy the fingerprint of {post}</source>
        <translation>Copier l’empreinte de {post}</translation>
    </message>
    <message>
        <source>Numbers, recomputed from the answers inside</source>
        <translation>Chiffres, recalculés à partir des réponses contenues dans le fichier</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimés</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmés</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>withheld by design</source>
        <translation>retenus à dessein</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recalculé</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Differing numbers</source>
        <translation>Chiffres différents</translation>
    </message>
    <message>
        <source>Pages, drawn again from the data inside</source>
        <translation>Pages, redessinées à partir des données contenues dans le fichier</translation>
    </message>
    <message>
        <source>Not tried yet: a long report takes a while, so you decide.</source>
        <translation>Pas encore essayé&#xa0;: pour un long rapport, cela prend du temps&#x202f;; c’est donc vous qui décidez.</translation>
    </message>
    <message>
        <source>Draw it &amp;again and compare</source>
        <translation>&amp;Redessiner et comparer</translation>
    </message>
    <message>
        <source>How to check it without this program</source>
        <translation>Comment vérifier sans ce programme</translation>
    </message>
    <message>
        <source>SHA-256 of this file: {digest}</source>
        <translation>SHA-256 de ce fichier&#xa0;: {digest}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Drop one or more PDF files here. They are checked on this laptop; nothing leaves it.</source>
        <translation>Déposez ici un ou plusieurs fichiers PDF. Ils sont vérifiés sur cet ordinateur&#x202f;; rien n’en sort.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>vérification en cours…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Whether a report is unchanged, who signed it, and whether its numbers follow from the answers that it carries inside: you can check it here without calling anyone.</source>
        <translation>Si un rapport est inchangé, qui l’a signé, et si ses chiffres découlent des réponses qu’il contient&#xa0;: vous pouvez le vérifier ici sans appeler personne.</translation>
    </message>
    <message>
        <source>{post} is pinned on this laptop. The files are checked again.</source>
        <translation>{post} est épinglé sur cet ordinateur. Les fichiers sont vérifiés de nouveau.</translation>
    </message>
    <message>
        <source>Where the data goes</source>
        <translation>Où vont les données</translation>
    </message>
    <message>
        <source>Taking the data out</source>
        <translation>Extraction des données</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {folder}.</source>
        <translation>
            <numerusform>%n fichier a été écrit dans {folder}.</numerusform>
            <numerusform>%n fichiers ont été écrits dans {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesRow</name>
    <message>
        <source>Whose voice</source>
        <translation>Qui s’exprime</translation>
    </message>
    <message>
        <source>Who was heard, or what was seen (V)</source>
        <translation>Qui a été entendu, ou ce qui a été vu (V)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose who was heard</source>
        <translation>Choisir les personnes entendues</translation>
    </message>
    <message>
        <source>Counts at most as “{answer}” until one of these is heard: {voices}.</source>
        <translation>Compte au plus comme «&#x202f;{answer}&#x202f;» tant que l’une de ces sources n’est pas entendue&#xa0;: {voices}.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waits for a review</source>
        <translation>En attente de revue</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>Rien n’attend de revue.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>submitted for review</source>
        <translation>soumise à la revue</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to answer</source>
        <translation>
            <numerusform>%n note attend une réponse</numerusform>
            <numerusform>%n notes attendent une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to settle</source>
        <translation>
            <numerusform>%n note à régler</numerusform>
            <numerusform>%n notes à régler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightTable</name>
    <message>
        <source>What one link passes on, by its kind</source>
        <translation>Ce que transmet un lien, selon son type</translation>
    </message>
    <message>
        <source>Where staff meet people</source>
        <translation>Là où le personnel rencontre des personnes</translation>
    </message>
    <message>
        <source>By certainty, share and clause</source>
        <translation>Selon la certitude, la part et la clause</translation>
    </message>
    <message>
        <source>What counts as a source</source>
        <translation>Ce qui compte comme source</translation>
    </message>
    <message>
        <source>How far ways are followed</source>
        <translation>Jusqu’où les chemins sont suivis</translation>
    </message>
    <message>
        <source>Back to the house default</source>
        <translation>Revenir à la valeur par défaut de la maison</translation>
    </message>
    <message>
        <source>{weight}: back to the house default</source>
        <translation>{weight}&#xa0;: revenir à la valeur par défaut de la maison</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Changed; house default {n}</source>
        <translation>Modifié&#x202f;; valeur maison&#xa0;: {n}</translation>
    </message>
    <message>
        <source>House default {n}</source>
        <translation>Valeur maison&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What would change it?</source>
        <translation>Qu’est-ce qui y changerait quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>What to try; tick one or several</source>
        <translation>À essayer&#x202f;; cochez-en un ou plusieurs</translation>
    </message>
    <message>
        <source>Try what is ticked</source>
        <translation>Essayer ce qui est coché</translation>
    </message>
    <message>
        <source>Sources whose part changes</source>
        <translation>Sources dont la part change</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Adds now</source>
        <translation>Ajoute maintenant</translation>
    </message>
    <message>
        <source>Would add</source>
        <translation>Ajouterait</translation>
    </message>
    <message>
        <source>Way then</source>
        <translation>Chemin ensuite</translation>
    </message>
    <message>
        <source>{name} mends what was found there</source>
        <translation>{name} corrige ce qui y a été constaté</translation>
    </message>
    <message>
        <source>Without {name} (the last step)</source>
        <translation>Sans {name} (la dernière étape)</translation>
    </message>
    <message>
        <source>A gender clause between {seller} and {buyer}</source>
        <translation>Une clause de genre entre {seller} et {buyer}</translation>
    </message>
    <message>
        <source>A PSEA clause between {seller} and {buyer}</source>
        <translation>Une clause PSEA entre {seller} et {buyer}</translation>
    </message>
    <message>
        <source>The link between {seller} and {buyer} is verified</source>
        <translation>Le lien entre {seller} et {buyer} est vérifié</translation>
    </message>
    <message>
        <source>Inherited exposure: {before} now, {after} then. Nothing was saved.</source>
        <translation>Exposition héritée&#xa0;: {before} maintenant, {after} ensuite. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Leaving a supplier can harm its workers: it comes after every other step was tried.</source>
        <translation>Quitter un fournisseur peut nuire aux personnes qui y travaillent&#xa0;: cela vient une fois toutes les autres étapes essayées.</translation>
    </message>
    <message>
        <source>No longer reaches us: {names}</source>
        <translation>Ne nous atteint plus&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>&amp;Office that is looked at</source>
        <translation>&amp;Bureau examiné</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Period that is looked at</source>
        <translation>&amp;Période examinée</translation>
    </message>
    <message>
        <source>Its answers stand beside the questions, marked New, Changed or Same.</source>
        <translation>Ses réponses figurent à côté des questions, marquées Nouveau, Changé ou Identique.</translation>
    </message>
    <message>
        <source>&amp;Last time</source>
        <translation>&amp;La dernière fois</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Quoi et où</translation>
    </message>
    <message>
        <source>What is looked at, where and when?</source>
        <translation>Qu’examine-t-on, où et quand&#x202f;?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{title} ({period})</source>
        <translation>{title} ({period})</translation>
    </message>
    <message>
        <source>Say which office is looked at.</source>
        <translation>Dites quel bureau est examiné.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Donnez un titre.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir à la page de départ</translation>
    </message>
    <message>
        <source>Acting as {post}, {office}</source>
        <translation>Vous agissez comme {post}, {office}</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Vous agissez comme</translation>
    </message>
    <message>
        <source>You act as {post}, {office}. The journal names that post from now on.</source>
        <translation>Vous agissez comme {post}, {office}. Le journal nomme désormais ce poste.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sample data: it is removed when you close it. Its keys sign with the passphrase “{passphrase}”.</source>
        <translation>Données d’exemple&#xa0;: elles sont supprimées à la fermeture. Leurs clés signent avec la phrase secrète «&#x202f;{passphrase}&#x202f;».</translation>
    </message>
    <message>
        <source>A change was waiting for its reason when this was locked. It was not saved.</source>
        <translation>Une modification attendait son motif au moment du verrouillage. Elle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>After a lock, your PIN is enough until the window closes.</source>
        <translation>Après un verrouillage, votre code PIN suffit jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Sample data opens with the passphrase “{passphrase}”.</source>
        <translation>Les données d’exemple s’ouvrent avec la phrase secrète «&#x202f;{passphrase}&#x202f;».</translation>
    </message>
    <message>
        <source>The sample data is closed and removed from this laptop.</source>
        <translation>Les données d’exemple sont fermées et supprimées de cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is closed. Everything was saved.</source>
        <translation>{name} est fermé. Tout a été enregistré.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Answers about retaliation</source>
        <translation>Réponses sur les représailles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Before and after the discussion</source>
        <translation>Avant et après la discussion</translation>
    </message>
    <message>
        <source>Previous risk</source>
        <translation>Risque précédent</translation>
    </message>
    <message>
        <source>Next risk</source>
        <translation>Risque suivant</translation>
    </message>
    <message>
        <source>Risk that is rated</source>
        <translation>Risque à coter</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Before the discussion</source>
        <translation>Avant la discussion</translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation>Après la discussion</translation>
    </message>
    <message>
        <source>How sure the panel is</source>
        <translation>Degré de confiance du panel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Rating workshop</source>
        <translation>Atelier de cotation</translation>
    </message>
    <message>
        <source>Say first whom the risk hits</source>
        <translation>Dites d’abord qui le risque touche</translation>
    </message>
    <message>
        <source>How likely is it, and how hard would it hit them: {group}?</source>
        <translation>Quelle est sa vraisemblance, et à quel point toucherait-il ce groupe&#xa0;: {group}&#x202f;?</translation>
    </message>
    <message>
        <source>Now after the discussion</source>
        <translation>Maintenant, après la discussion</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>en baisse</translation>
    </message>
</context>
<context>
    <name>_InEngagement</name>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>&amp;Engagement</source>
        <translation>&amp;Mission</translation>
    </message>
    <message>
        <source>A finding belongs to an engagement, and there is none yet: plan one first.</source>
        <translation>Un constat appartient à une mission, et il n’y en a encore aucune&#xa0;: planifiez-en une d’abord.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Planifier une mission</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
