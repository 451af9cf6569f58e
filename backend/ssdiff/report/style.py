"""The style of the report's page: light and dark, on paper too; nothing is fetched."""

STYLE = """
:root{color-scheme:light dark;--ground:#fff;--ink:#1d2730;--soft:#5b6873;--edge:#dde3e8;--card:#f6f8fa;
--before:#7fa6c9;--after:#d2591c;--other:#b4bec7}
@media(prefers-color-scheme:dark){:root{--ground:#15191d;--ink:#e7ebee;--soft:#9aa6b0;--edge:#333c44;--card:#1e242a;
--before:#5f8fbb;--after:#f08a4b;--other:#56626d}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;margin:0 auto;max-width:1060px;
padding:28px 24px 60px;color:var(--ink);background:var(--ground)}
h1{font-size:28px;line-height:1.2;margin:0 0 4px}h2{font-size:20px;margin:44px 0 6px}h3{font-size:15px;margin:0 0 4px}
p{margin:0 0 10px;max-width:74ch}.sub,.note{color:var(--soft)}.note{font-size:13.5px}
.short{background:var(--card);border-left:4px solid var(--after);border-radius:4px;padding:14px 18px;margin:20px 0}
.short ul{margin:0;padding-left:18px}.short li{margin:4px 0}
.row{display:flex;flex-wrap:wrap;gap:18px}
.card{flex:1 1 250px;background:var(--card);border-radius:6px;padding:14px 16px}
.card p{margin:0}.big{font-size:32px;font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums}
.card svg{display:block;width:100%;height:8px;border-radius:4px;margin:4px 0 8px}
figure{margin:0 0 14px;flex:1 1 300px;max-width:512px}figcaption{font-size:13.5px;color:var(--soft);margin-top:5px}
.quarters{display:grid;grid-template-columns:repeat(auto-fill,minmax(236px,1fr));gap:10px 18px}
.quarters figure{max-width:none}img{display:block;max-width:100%;border-radius:3px}
.pixel{image-rendering:pixelated;width:100%}
.swipe{position:relative;max-width:768px}.swipe .top{position:absolute;inset:0;clip-path:inset(0 50% 0 0)}
.swipe img{width:100%}.swipe i{position:absolute;top:0;bottom:0;left:50%;width:2px;background:#fff;
box-shadow:0 0 3px #0008;pointer-events:none}
.swipe b{position:absolute;top:8px;padding:1px 8px;border-radius:3px;background:#000a;color:#fff;font-size:12.5px;
font-weight:500}.swipe b.l{left:8px}.swipe b.r{right:8px}
input[type=range]{width:100%;max-width:768px;margin:10px 0 0;accent-color:var(--after)}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:14px;margin:6px 0 12px}
th,td{padding:5px 18px 5px 0;text-align:left;border-bottom:1px solid var(--edge);vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}tr.used td,tr.used th{font-weight:600}
tr.used th::before{content:"";display:inline-block;width:9px;height:9px;border-radius:2px;background:var(--after);
margin-right:7px}
td.best{color:var(--after);font-weight:600}.prov td{overflow-wrap:anywhere}
.key span{display:inline-block;width:14px;height:10px;border-radius:2px;margin:0 6px 0 0}.key{font-size:13.5px;
color:var(--soft);margin:6px 0 10px}.key em{font-style:normal;margin-right:18px}
.k-before{background:var(--before)}.k-after{background:var(--after)}
.ramp{height:10px;border-radius:3px;margin:6px 0 2px}.ends{display:flex;justify-content:space-between;font-size:12.5px;
color:var(--soft)}
.plot{max-width:100%;height:auto;font-size:13px}
.plot text{fill:var(--ink)}.plot text.tick{fill:var(--soft);font-size:11px}
.plot text.strong{font-weight:600}.track{fill:var(--edge)}.after{fill:var(--after)}.before{fill:var(--before)}
.other{fill:var(--other)}.grid{stroke:var(--edge)}.axis{stroke:var(--soft)}.line{fill:none;stroke-width:2.2}
.line.before{stroke:var(--before);stroke-width:5;opacity:.8}.line.after{stroke:var(--after)}.area{opacity:.7}
@media print{body{max-width:none;padding:0}input,.swipe .top,.swipe i,.swipe b.l{display:none}
section,figure,.card{break-inside:avoid}}
"""
