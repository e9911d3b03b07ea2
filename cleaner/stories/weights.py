"""The tables of the story splitter, written by scripts/train_stories.

Learned from 9,929 single stories, none of whose text is here: aeb 174, ar 231, bbc 1,566,
dragnet 563, es 663, fnc 1,127, pt 78, reut 4,484, traf 443, zh 600.
"""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-3.000, 1.171, -3.580, """
+1.956 cross<=0.402 below>0.231 peak>-1.4
+1.707 closes>1e-35
+1.373 names>1.5
+1.219 cross<=0.402 below>0.231 peak<=-1.4
+0.985 signed>1.5 lines<=3.5
+0.717 cross>0.402 twin>1e-35
+0.717 cross<=0.402 below<=0.231
-0.574 others>99
+0.549 lines<=3.5 signed>1.5
+0.492 closes>1e-35 below>1e-35
+0.453 local>4.22 below>0.0779 runbelow>1.5 words>3.5
-0.420 signed<=1.5 lines<=2.5 width<=12.5
+0.393 names>1e-35 echo>0.122
+0.382 twin>1e-35 ownsupport>0.964
+0.381 cross>0.402 twin<=1e-35 local>9.09
+0.369 longer>5.5 below>0.336 names>-1e-35 runbelow>2.5
+0.362 local>4.22 below>0.0779 runbelow>1.5 words<=3.5
-0.354 names<=-1.5
+0.339 closes>1e-35 below1>0.402
+0.307 words>17.5 below>0.0686
+0.294 local>4.22 below>0.0779 runbelow<=1.5
-0.291 names<=1.5 keyhead>0.988
-0.290 lines>3.5
+0.285 longer>5.5 below>0.336 names>-1e-35 runbelow<=2.5
+0.278 words>16.5
+0.269 peak>-2.77 below>1e-35 unlike<=0.778
+0.259 carry<=0.0137 lines<=1.5 local>5.72
+0.255 twin>1e-35 lines>1.5 own<=0.665
+0.248 echo>1e-35 unlike<=0.581 runbelow>2.5 others<=5.5
+0.243 lines<=3.5 signed>1e-35 below>0.542
+0.240 longer>5.5 below>0.336 signed>1e-35
+0.240 cross<=0.569 below>0.157 runbelow>2.5
-0.235 others>62.5
-0.231 unlike>1.68 local<=15.7
+0.230 longer>5.5 below>0.336 names<=-1e-35
+0.212 longer>5.5 below<=0.336
+0.210 style>0.811 closes>1e-35
-0.206 closes<=1e-35 width<=16.5
+0.202 others<=62.5 late>0.517 carry<=0.0716 words>4.5
+0.202 local>1.51 below>0.177 above<=0.401 late>1e-35
-0.201 width<=16.5
+0.195 own<=0.479 late<=0.0466 closes>1e-35
+0.192 cross<=0.569 below>0.157 runbelow<=2.5 signed>1e-35
-0.188 signed<=1.5 lines>2.5 below<=0.519
+0.188 local>4.22 below<=0.0779
+0.188 local<=4.22 unlike<=0.387 others<=5.5
+0.186 lines>10.5 style<=0.728
+0.185 others<=99 signed>1e-35 below1>0.521
+0.185 echo>1e-35 unlike<=0.581 runbelow>2.5 others>5.5
+0.185 longer>5.5 below>0.336 signed<=1e-35 others<=1.5
+0.184 echo>1e-35 runbelow>2.5 names>-1e-35 style<=0.811
+0.184 twin>1e-35 local>-0.977
+0.183 cross>0.402 twin<=1e-35 local<=9.09 unlike<=0.188
+0.183 lines>9.5 cross<=0.376
-0.181 width<=20.5
+0.181 runbelow>1.5 below>0.201 signed>1e-35
+0.180 peak>-2.77 below>1e-35 unlike>0.778
+0.176 lines<=2.5 signed>1e-35
+0.173 peak>-0.636 late>0.112 above<=0.421
+0.169 names>-2.5 closes>1e-35 below>1e-35 above<=0.484
+0.168 signed>1e-35 below>0.446
+0.167 twin>1e-35 ownsupport>0.932
+0.166 peak>-0.636 late<=0.112 twin>1e-35
+0.165 width>12.5 lines<=2.5 signed>1e-35
+0.165 lines<=2.5 signed<=1.5 signed>1e-35
-0.164 closes<=1e-35 peak<=6.1 runbelow<=1.5 keyhead>0.122
+0.159 style<=0.972 twin>1e-35 cross<=0.465
+0.159 own<=0.479 late>0.0466 above<=0.441 ownsupport>1e-35
-0.157 closes<=1e-35 style<=0.504 width<=16.5
+0.157 closes>1e-35 below<=1e-35
+0.156 words>3.5 below>0.376 signed>1e-35
+0.155 below>1e-35 signed>1e-35 lines<=3.5 others<=41.5
+0.153 local>1.51 below>0.177 above<=0.401 late<=1e-35
-0.152 late>0.517 peak<=6.74 runbelow<=1.5 words<=4.5
+0.152 twin<=1e-35 signed>1e-35
+0.149 style<=0.811 below>0.0561 crossz<=-3.32
-0.149 names<=-1e-35 local<=9.09
+0.149 names>2.5
+0.148 unlike<=0.738 others<=5.5 late>0.0466 names>-1e-35
+0.146 longer<=5.5 peak>-1.67 below>0.0419
+0.145 words>15.5
+0.145 names>-1e-35 below>0.602 signed>1e-35
+0.144 cross<=0.569 below>0.157 runbelow<=2.5 signed<=1e-35
-0.143 names<=-1e-35 peak<=-4.27
-0.143 capsdiff>0.604 style>0.934
+0.142 names>-1e-35 late<=0.153 closes>1e-35
+0.142 others<=99 words>17.5 below>0.0686
-0.141 closes<=1e-35 signed<=1e-35 own>0.581 leans>1e-35
+0.141 below>0.602 signed>1e-35
+0.140 names>-1e-35 below>0.168 signed>1e-35 below1>0.446
+0.140 peak>-0.392 late>0.112 cross<=0.669
+0.139 capsdiff<=0.604 unlike<=0.0959 echo>1e-35
+0.138 signed>1.5 lines>3.5
+0.138 echo>1e-35 unlike>0.581 local>7.21
+0.138 echo>1e-35 unlike<=0.581 runbelow<=2.5
+0.137 names>1e-35 below>0.496
+0.136 width>16.5 below>0.706 signed>1e-35
-0.135 names<=-1.5 cross>0.656
+0.135 runbelow>1.5 echo>1e-35 signed>1e-35
-0.135 lines>3.5 above>0.0774
+0.133 style<=0.933 below>0.157 signed>1e-35
+0.132 names>-1.5 leadtail>0.114 below>0.706 signed>1e-35
+0.131 echo>1e-35 runbelow>2.5 names>-1e-35 style>0.811
+0.131 twin>1e-35 ownsupport<=0.932 per>0.0376
+0.129 lines<=3.5 signed>1e-35 below>0.336
+0.128 unlike<=0.337 echo>1e-35 capsdiff<=0.319 runbelow>2.5
+0.126 late>0.517 peak>6.74
+0.125 lines<=3.5 signed>1e-35 below>0.442
+0.124 width>29.5 above<=0.263 crossz<=-3.76 below>0.0779
+0.124 twin>1e-35 ownsupport<=0.964 per>0.0608
+0.123 lines<=3.5 signed>1e-35 below>0.723
+0.123 unlike<=0.0325 leadtail>0.314
+0.122 lines<=3.5 signed>1e-35 below>0.866
+0.122 others<=99 lines>9.5 cross<=0.376
-0.122 names<=-2.5
+0.122 names>-1e-35 late>0.153 others<=10.5 ownsupport>0.241
+0.121 names>1e-35 echo<=0.122
+0.121 names>1e-35
+0.121 carry<=0.0186 lines<=1.5 local>6.21
+0.121 leadtail>0.184 below>0.351 words>4.5 capsdiff<=0.0337
+0.120 runbelow>1.5 below>0.201 signed<=1e-35 twin>1e-35
+0.118 local>1.51 below>0.177 above>0.401
+0.116 words>17.5
+0.116 lines<=3.5 signed>1.5 lines>2.5
+0.116 peak>-2.77 below<=1e-35
+0.116 peak<=-2.77 style>0.431 closes>1e-35
+0.116 peak<=-2.77 style<=0.431 echo>1e-35
+0.114 style<=0.972 twin>1e-35 per>0.029 peak>-10.4
+0.114 longer>5.5 below>0.336 signed<=1e-35 others>1.5
-0.113 lines<=10.5 lines>5.5 above>0.223
+0.113 width>20.5 near<=0.193 late<=0.177 closes>1e-35
+0.113 style<=0.902 twin>1e-35 per>0.029 peak>-10.4
+0.112 capsdiff<=0.496 leadtail>0.297 others<=4.5 below>0.201
+0.112 names>-1e-35 late<=0.223 words>10.5 below>0.15
+0.111 names>-1e-35 late<=0.223 closes>1e-35
+0.109 closes<=1e-35 style<=0.493 below>0.121 keyhead<=0.461
+0.107 width>16.5 below>0.519 lines>1.5 others<=8.5
-0.107 names<=1e-35 keyhead>0.692 ownsupport<=0.989
+0.105 others<=1e-35 leadtail>0.426
+0.105 ownsupport>0.0801 own<=0.335 late>0.177 above<=0.41
+0.104 others<=62.5 signed>1e-35 below1>0.521
+0.103 words>3.5 below>0.376 signed<=1e-35 leadtail>0.391 others<=5.5
+0.103 near<=0.602 closes>1e-35 below>1e-35 style<=0.868
+0.102 near<=0.382 late<=0.335 words>13.5
+0.099 width>20.5 near<=1e-35 carry<=0.0716 late>0.517 lines<=4.5
+0.099 signed>1e-35 below>0.706
+0.099 others<=7.5 leadtail>0.51 below>0.43 words>3.5
+0.098 width>12.5 lines>2.5 below>0.53
+0.098 twin>1e-35 local>-1.49 peak>-3.07
+0.098 unlike<=1.68 late>0.707 cross<=0.483 names>-1e-35 own<=0.534
+0.098 keyhead<=0.0953 lines<=1.5 per>0.273
+0.097 style<=0.902 width>18.5 keyhead<=0.31 late>0.364
+0.097 unlike<=1.68 signed>1e-35 below>0.866
+0.097 names>-1e-35 late>0.134 others<=6.5 runbelow>3.5
+0.097 style<=0.915 twin>1e-35 per>1e-35
+0.097 names>-1e-35 late>0.223 keyhead<=0.4
+0.096 capsdiff<=0.604 words>4.5 below>0.245 runbelow>3.5
-0.096 words<=17.5 style>0.972 near>0.126
+0.096 ownsupport>0.232 own<=0.296 late>0.335 others<=6.5
+0.095 echo>1e-35 runbelow>2.5 names<=-1e-35
+0.095 echo>1e-35 runbelow<=2.5 local>6.66
+0.095 closes<=1e-35 peak>1.4 late>0.112
+0.095 style>0.972 per>0.256 peak>-9.1 above<=0.166 lines<=2.5 keyhead<=0.122
+0.094 width>20.5 near<=0.193 local>15.7 below>1e-35 keyhead<=0.208
-0.093 signed<=1e-35 twin<=1e-35 others>2.5 above>0.308
+0.093 names>-1.5 others<=12.5 leadtail>0.866 capsdiff<=0.435
+0.092 closes<=1e-35 style>0.493 twin>1e-35
+0.092 names>-1e-35 late<=0.134 closes>1e-35
+0.092 style<=0.811 below>0.0561 crossz>-3.32 signed>1e-35
+0.092 width>16.5 below>0.0779 runbelow>2.5 others<=3.5 own<=0.296 ownsupport>0.232
+0.092 near<=0.278 late>0.223 keyhead<=0.356
-0.091 twin<=1e-35 signed<=1e-35 others>2.5 above>0.308
+0.090 late<=0.517 leadtail>0.866
+0.090 leadtail>0.129 others<=1.5 per>-0.0674 below>0.0779
+0.090 own<=0.479 late>0.0466 above<=0.441 ownsupport<=1e-35
-0.090 peak<=-0.392 others>4.5 echo<=0.918 signed<=1e-35
+0.090 closes<=1e-35 peak>6.1 below>1e-35
-0.089 lines<=3.5 signed<=1.5 lines>2.5
+0.089 leadtail>0.184 below>0.351 words>4.5 capsdiff>0.0337 signed>1e-35
+0.089 ownsupport>0.0801 own<=0.335 late>0.335 above<=0.66
-0.089 closes<=1e-35 runbelow<=1.5 carry>0.0536 width<=30.5
+0.088 ownsupport>0.0801 own<=0.335 late<=0.335 unlike<=0.0959 below>0.185
-0.087 closes<=1e-35 style>0.493 twin<=1e-35 signed<=1e-35 peak<=3.83
+0.087 others<=99 lines<=5.5 signed>1e-35 below1>0.521
+0.087 words>15.5 below>0.129
+0.087 width>20.5 names>1e-35 echo>0.122
+0.087 unlike<=0.0959 capsdiff<=0.252 below>0.112
-0.087 ownsupport<=0.0801 per<=0.165 style>0.91
+0.087 width>20.5 near<=0.193 late>0.177 own<=0.479
+0.087 others<=99 late>0.707 peak>6.74 crossz<=-4.94
-0.087 below<=1e-35 near>0.036
+0.087 closes<=1e-35 style>0.431 local>6.66 below>0.502 leadtail>0.206
+0.087 closes<=1e-35 style<=0.431 below>0.121 keyhead<=0.425
+0.086 style>0.811 closes<=1e-35 twin>1e-35
+0.086 names>-1.5 others<=7.5 late>0.182 words>5.5 capsdiff<=0.0238
+0.086 cross<=0.0974
+0.085 names>-1.5 others<=12.5 late>0.479 ownsupport>0.27 words>5.5
+0.085 unlike<=0.164 capsdiff<=0.252 below>0.121
-0.085 closes<=1e-35 signed<=1e-35 own>0.581 leans<=1e-35 others>10.5
+0.085 unlike<=1.68 late>0.517 peak>6.74 width>44.5
-0.085 near>0.278 others>4.5
+0.085 twin>1e-35 cross<=0.385
+0.085 twin>1e-35 crossz<=-4.85
-0.085 twin<=1e-35 signed<=1e-35 others>2.5 local<=10.1
-0.085 closes<=1e-35 carry>0.0323 runbelow<=1.5 lines<=1.5 width<=43.5
+0.084 names>-1.5 others<=12.5 late<=0.231 words>10.5 below>0.15
+0.084 style<=0.915 late<=0.479 leans<=1e-35 below>0.177 lines<=1.5 words>10.5
-0.084 closes<=1e-35 width>16.5 names<=-1e-35 peak<=1.69
-0.084 unlike>0.0959 near>0.144 below<=0.376
-0.083 runbelow<=1.5 carry>0.0794 signed<=1e-35
-0.083 leadtail<=0.184 lines<=1.5 longer<=16.5
+0.083 runbelow>1.5 echo>1e-35 signed<=1e-35 peak>-0.182 crossz<=-4.28
+0.083 near<=0.382 late>0.335 keyhead<=0.328
+0.083 cross>0.569 style>0.431 closes>1e-35
+0.083 cross>0.569 style<=0.431 unlike<=0.717
+0.083 cross<=0.569 below<=0.157
+0.083 unlike<=0.337 echo>1e-35 capsdiff<=0.319 runbelow<=2.5
+0.083 style>0.933 closes>1e-35
-0.083 unlike>0.164 near>0.122 below<=0.502
+0.082 names>1e-35 below>0.496 lines>1.5 late<=0.988
+0.082 names>-1.5 leans<=1e-35 capsdiff<=0.604 unlike<=0.476 below>0.231 words>5.5
+0.082 lines<=3.5 signed>1.5 longer>-7.5
+0.082 runbelow>1.5 below>0.201 signed<=1e-35 twin<=1e-35 local>14.9
+0.081 unlike<=0.0325 runbelow>2.5
-0.081 cross>0.569 style>0.431 closes<=1e-35
-0.081 names<=1e-35 keyhead>0.988
-0.081 names<=1e-35 keyhead>0.796 ownsupport<=0.742
-0.081 peak<=-2.77 style>0.431 closes<=1e-35 twin<=1e-35
-0.080 keyhead>0.988
+0.080 width>29.5 above<=0.263 crossz<=-3.76 below<=0.0779
-0.080 cross>0.402 twin<=1e-35 local<=9.09 unlike>0.188 signed<=1e-35
+0.080 others<=99 lines<=3.5 signed>1.5
+0.079 twin>1e-35 ownsupport<=0.932 per<=0.0376
+0.079 names<=1.5 near<=0.418 late<=0.422 words>13.5
+0.079 local>70.6 late>0.12 cross<=0.663
-0.079 style>0.811 closes<=1e-35 twin<=1e-35 signed<=1e-35
+0.079 style<=0.933 below>0.157 signed<=1e-35 crossz<=-4.28 peak>-6.94
-0.079 closes<=1e-35 capsdiff>0.496 local<=9.09 signed<=1e-35
-0.079 unlike>0.0325 near>0.144 below<=0.231
-0.079 names<=1e-35 keyhead>0.375 leans>1e-35
-0.078 twin<=1e-35 others>4.5 near>0.0736
+0.078 twin>1e-35 local>-1.49
+0.078 words>17.5 below<=0.0686
-0.078 local<=1.51 unlike>0.387 twin<=1e-35
-0.078 closes<=1e-35 style<=0.431 width<=19.5
+0.078 others<=99 late<=0.223 leadtail>0.866 per>0.433
+0.078 words>10.5 below>0.376 longer>20.5
-0.077 style>0.972 per<=0.29
-0.077 signed<=1e-35 per<=0.0219 leans>1e-35
-0.077 style>0.902 above>0.41
-0.077 names<=1e-35 keyhead>0.556 leans>1e-35
+0.077 twin>1e-35 lines>1.5
-0.077 unlike>0.337 per<=0.187 runbelow<=3.5
-0.077 names<=2.5 local<=70.6 ownsupport<=0.27 cross>0.65 others>6.5
-0.077 closes<=1e-35 signed<=1e-35 per<=0.282 leans>1e-35 carry>0.154
+0.077 ownsupport>0.0801 own<=0.335 late>0.308 words>4.5
+0.077 others<=62.5 late<=0.517 leadtail>0.866
-0.076 names<=1.5 near>1e-35 others>12.5 below1<=0.872
-0.076 closes<=1e-35 peak<=1.4 style>0.747 twin<=1e-35
+0.076 ownsupport>0.0801 own<=0.335 late<=0.177 twin>1e-35
-0.076 ownsupport<=0.0801 per<=0.165
+0.076 closes<=1e-35 peak>3.83 below>1e-35
+0.076 style<=0.915 late>0.479 keyhead<=0.286
+0.076 others<=99 local>70.6 late>0.12 cross<=0.663
+0.075 capsdiff<=0.628 unlike<=0.0959 below>0.177 runbelow>2.5
+0.075 others<=99 crossz<=-10.3 peak>-5.43 echo>0.07
-0.075 names<=-1e-35 peak<=-0.865
+0.075 echo>1e-35 unlike>0.581 local<=7.21
+0.075 echo<=1e-35 local>8.56 below>1e-35
-0.075 closes<=1e-35 style<=0.747 late<=0.223 width<=23.5
+0.074 names>-1.5 leadtail>0.114 others<=1.5 below>0.144 per>1e-35
-0.074 closes<=1e-35 signed<=1e-35 twin<=1e-35 others>1.5 own>0.348
-0.074 own>0.479 twin<=1e-35 signed<=1e-35
-0.074 closes<=1e-35 peak<=3.83 runbelow<=3.5 signed<=1e-35 twin<=1e-35
-0.074 late<=0.517 others>4.5 near>0.0234
+0.073 others<=62.5 unlike<=0.0325 runbelow>2.5 below>0.177
-0.073 twin<=1e-35 capsdiff>0.0238 carry>0.12 signed<=1e-35 above>0.66
-0.073 cross>0.0974 lines<=3.5 signed<=1e-35 leans>1e-35 per<=0.0219
+0.073 names>-1e-35 late>0.223 others<=11.5 words>4.5
-0.073 twin<=1e-35 signed<=1e-35 others>2.5 local<=14.9
-0.073 names<=1.5 near>0.602
-0.073 names<=1e-35 near>0.252 below<=0.502
-0.072 capsdiff>0.496 local<=2.47
-0.072 lines<=3.5 signed<=1e-35 leadtail<=0.51 keyhead>0.182 runbelow<=1.5
-0.072 names<=1.5 near>0.438
-0.072 unlike>1e-35 keyhead>0.843 below1<=0.372
+0.072 keyhead<=0.843 closes>1e-35 below>1e-35
+0.071 others<=99 late>0.364 carry<=0.0501 lines<=4.5
+0.071 style<=0.915 late<=0.479 leans<=1e-35 below>0.177 lines>1.5
-0.071 closes<=1e-35 capsdiff>0.604 style>0.934 peak<=7.43
-0.071 twin<=1e-35 signed<=1e-35 others>1.5 per<=0.249
-0.071 twin<=1e-35 capsdiff>0.0238 above>0.445 below1<=0.502
+0.071 width>20.5 near<=1e-35 carry<=0.0716 late<=0.517 twin>1e-35
-0.071 closes<=1e-35 style>0.747 above>0.166
-0.071 width<=29.5 per<=0.211
+0.071 closes>1e-35 below1<=0.402
-0.071 runbelow<=1.5 carry>0.0716
-0.070 twin<=1e-35 words<=6.5 signed<=1e-35 crossz>-3.68 unlike>0.26
+0.070 near<=0.602 closes>1e-35 below>1e-35
+0.070 signed<=1.5 lines>2.5 below>0.519
-0.070 cross>0.0974 lines<=1.5 signed<=1e-35 leadtail<=0.079 width<=42.5
-0.070 names<=1.5 closes<=1e-35 width<=16.5
-0.070 leadtail<=0.129 lines<=1.5
-0.070 unlike>0.738 per<=0.187
+0.070 names<=1.5 near<=0.418 late>0.422 keyhead<=0.31
+0.070 below>1e-35 signed>1e-35 lines>3.5
+0.070 below>1e-35 signed>1e-35 lines<=3.5 others>41.5
+0.070 below>1e-35 signed<=1e-35 crossz<=-4.19 above<=0.252
-0.070 closes<=1e-35 style>0.431 local<=6.66
-0.070 names<=1e-35 per<=0.187 ownsupport<=0.241 style>0.252
-0.070 longer<=5.5 local<=8.56 twin<=1e-35
-0.070 names<=1e-35 own>0.681 ownsupport<=0.932 capsdiff>0.0478
-0.070 near>0.382 leadtail<=0.483
+0.069 local<=4.22 unlike>0.387 twin>1e-35
+0.069 local<=4.22 unlike<=0.387 others>5.5
+0.069 near<=0.278 late<=0.223 twin>1e-35
+0.069 lines<=10.5 lines>5.5 above<=0.223 keyhead<=0.111
-0.069 others>1e-35 twin<=1e-35 capsdiff>0.0238 carry>0.33 below<=0.477
+0.069 lines<=3.5 signed>1e-35 below<=0.542
-0.069 closes<=1e-35 others>3.5 peak<=-9.75 signed<=1e-35
-0.069 lines<=3.5 signed<=1e-35 leadtail<=0.495 keyhead>0.182 words<=4.5
-0.069 local<=4.22 unlike>0.387 twin<=1e-35
-0.069 others>7.5 near>0.0736
-0.069 words<=17.5 keyhead>0.0953 runbelow<=1.5 lines<=1.5 leadtail<=0.51
+0.069 closes<=1e-35 style<=0.747 late>0.223 keyhead<=0.565
+0.069 others<=10.5 lines<=9.5 lines>2.5 below>0.53
+0.069 names>-1.5 words>10.5 below1>0.0779
+0.069 names>-1e-35 late<=0.153 closes<=1e-35 twin>1e-35
-0.069 closes<=1e-35 peak<=1.4 style<=0.747 names<=-1e-35
+0.069 peak>-0.636 late>0.112 above>0.421
+0.069 peak>-0.636 late<=0.112 twin<=1e-35
+0.069 peak<=-0.636 unlike<=0.476 others<=6.5
+0.068 names>-1e-35 below>0.213 signed>1e-35 below<=0.602
+0.068 names>-1e-35 below>0.213 signed<=1e-35 runbelow>3.5 ownsupport>0.241
-0.068 longer<=5.5 peak<=-1.67 twin<=1e-35
+0.068 names>-2.5 closes>1e-35 below1>0.402
+0.068 names>-2.5 closes>1e-35 below>1e-35 above>0.484
+0.068 capsdiff<=0.604 words>4.5 below>0.245 runbelow<=3.5 leadtail>0.391
-0.068 words<=3.5 per<=0.137
-0.068 ownsupport<=0.0801 crossz>-3.84
+0.068 words>3.5 below>0.376 signed<=1e-35 leadtail>0.391 others>5.5
+0.068 others<=99 lines<=2.5 signed>1e-35
+0.068 names<=1.5 closes>1e-35
-0.067 twin<=1e-35 above>0.566 signed<=1e-35
-0.067 peak<=-0.636 unlike>0.476 local<=14.9
-0.067 closes<=1e-35 peak<=6.1 runbelow<=1.5 keyhead<=0.122
-0.067 capsdiff>0.604 crossz>-3.76
+0.067 others<=62.5 near<=0.602 late>0.517 peak>6.74
-0.067 closes<=1e-35 style>0.504 near>0.0671
-0.067 unlike>0.0325 twin<=1e-35 above>0.66 signed<=1e-35
-0.067 names<=1.5 near>0.602 leadtail<=0.243
+0.067 local>1.51 below<=0.177
+0.067 local<=1.51 unlike<=0.387 others<=5.5
+0.067 cross<=0.0974 lines>3.5
-0.067 own>0.534 others>11.5
+0.067 lines<=2.5 signed<=1e-35 leadtail>0.607
-0.067 width<=12.5 lines<=2.5
+0.066 others<=1.5 late>0.0886 leans<=1e-35 near<=0.151
-0.066 lines>9.5 cross>0.376
+0.066 style>0.972 leadtail>0.184 local>6.66 lines<=3.5 late<=0.429
-0.066 words<=10.5 carry>0.0501 ownsupport<=0.956 lines<=1.5 leadtail<=0.501 per<=-0.0674
+0.066 longer<=5.5 local>8.56 below>0.301
+0.066 own<=0.534 ownsupport>0.0801 late<=0.335 unlike<=1e-35
-0.066 twin<=1e-35 capsdiff>0.0238 carry>0.12 signed<=1e-35 others>2.5
+0.066 others<=1.5 leadtail>0.431 lines<=1.5
-0.066 style<=0.902 width<=18.5
-0.065 others>1e-35 late>0.356 longer<=-39.5 local<=5.26
-0.065 names<=-1e-35 crossz>-4.01
-0.065 names<=1e-35 crossz>-4.01 ownsupport<=0.27
-0.065 echo<=1e-35 local<=8.56
+0.065 words<=17.5 style<=0.972 twin>1e-35
-0.065 style>0.972 leadtail<=0.184 lines<=1.5
-0.065 echo<=1e-35 peak<=-1.94
+0.064 own<=0.534 ownsupport>0.0801 late>0.335 above<=0.41
-0.064 others>19.5 style<=-1e-35
+0.064 closes<=1e-35 signed>1e-35 below1>0.144
-0.064 late>0.517 above>0.66 twin<=1e-35
-0.064 twin<=1e-35 capsdiff>0.0238 above>0.445 below1<=0.479
+0.064 words>10.5 below>0.376
+0.064 capsdiff<=0.496 leadtail>0.297 others<=4.5 below<=0.201
+0.063 names>-1.5 others<=7.5 late>0.231 words>2.5 leadtail>0.501
+0.063 names>-2.5 closes>1e-35 below>1e-35
-0.063 lines<=9.5 lines>5.5
+0.063 closes<=1e-35 style>0.747 above<=0.166 late>0.153
-0.063 words<=16.5 names<=1e-35 keyhead>0.304 leans>1e-35
+0.063 width>16.5 below>0.0779 lines<=1.5 peak>8.91
-0.063 style>0.972 per<=0.256 ownsupport<=0.502
-0.063 signed<=1.5 lines>2.5 below<=0.524
-0.062 style>0.933 closes<=1e-35 cross>0.21
+0.062 names>-1.5 others<=12.5 late>0.231 words>4.5 unlike<=0.834
+0.062 late>0.517 above<=0.66 keyhead<=0.473
-0.062 others>1.5 near>0.0838 below<=0.502
-0.062 below<=1e-35
-0.062 twin<=1e-35 words<=6.5 above>0.648
+0.062 names<=1.5 near<=0.438 late<=0.422 words>13.5
+0.062 cross>0.402 twin<=1e-35 local<=9.09 unlike>0.188 signed>1e-35
+0.061 keyhead<=0.988 others<=1.5 leadtail>0.431 lines<=1.5
-0.061 unlike>0.0325 twin<=1e-35 above>0.911
-0.061 capsdiff>0.628 style>0.934
-0.061 words<=17.5 style>0.972 leadtail<=0.184 lines<=1.5
-0.061 lines<=3.5 signed<=1e-35 leadtail<=0.51 keyhead>0.182 words<=4.5
-0.061 words<=15.5 late>0.517 above>0.66 twin<=1e-35
-0.061 words<=15.5 carry>0.0137 signed<=1e-35 leadtail<=0.079 lines<=1.5
-0.061 signed<=1.5 lines>2.5 twin<=1e-35
-0.061 words<=17.5 style>0.972 above>0.166 capsdiff>0.335
+0.060 width>16.5 others<=1.5 late>0.0886 per>-0.0674
+0.060 signed<=1.5 lines<=2.5 width>12.5 signed>1e-35
+0.060 unlike<=0.738 others>5.5 twin>1e-35
+0.060 unlike<=0.738 others<=5.5 late>0.0466 names<=-1e-35
+0.060 unlike<=0.738 others<=5.5 late<=0.0466
-0.060 words<=4.5 late>0.517 runbelow<=1.5
+0.060 others<=99 unlike<=1e-35 runbelow>2.5
-0.060 names<=2.5 unlike>0.0959 near>0.0608 others>4.5 late<=0.273
-0.060 lines<=3.5 signed<=1e-35 local<=21 leadtail<=0.436 ownsupport<=0.294
-0.059 lines<=3.5 signed<=1e-35 carry>0.0323 leadtail<=0.129
-0.059 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead>0.249 words<=3.5
-0.059 carry>0.0186 others>6.5 peak<=-9.1 signed<=1e-35
-0.059 others>10.5 peak<=-9.75
+0.059 names>-1.5 leadtail>0.114 below>0.336 signed>1e-35 below<=0.706
+0.059 names>-1.5 leadtail>0.114 below>0.336 signed<=1e-35 words>4.5 others<=4.5
-0.059 signed<=1e-35 twin<=1e-35 others>2.5 above<=0.308 crossz>-4.64
-0.059 signed<=1.5 lines<=1.5 leadtail<=0.243 longer<=16.5
+0.059 names>-1e-35 below>0.168 signed>1e-35 below1<=0.446
+0.059 names>-1e-35 below>0.168 signed<=1e-35 runbelow>3.5 leans<=1e-35
-0.059 cross>0.0974 lines>3.5 below<=0.638 above>1e-35
+0.059 closes<=1e-35 style>0.431 carry<=0.12 echo>0.0744
+0.059 closes<=1e-35 style<=0.431 width>19.5 keyhead<=0.425
+0.058 width>20.5 near<=0.193 late<=0.177 closes<=1e-35 local>29.6
+0.058 others<=1e-35 ownsupport>0.947 unlike<=1
-0.058 closes<=1e-35 style>0.431 carry>0.12
+0.058 names>1e-35 below>0.496 lines<=1.5 leadtail>0.558
+0.058 cross<=0.0974 lines<=1.5
-0.058 twin<=1e-35 signed<=1e-35 others>2.5 above<=0.308 crossz>-4.64
-0.058 names<=1.5 near>0.602 width<=29.5
+0.058 twin>1e-35 lines<=1.5 late>0.752
+0.058 names<=1.5 near<=0.438 late>0.422 cross<=0.544
+0.057 keyhead<=0.988 others<=1.5 unlike<=0.0959 echo>0.0472
-0.056 style<=0.915 twin<=1e-35 words<=6.5 leadtail<=0.391 lines<=1.5
-0.056 words<=16.5 style<=0.972 twin<=1e-35 unlike>0.0682 keyhead>0.811
+0.056 unlike<=0.337 echo>1e-35 capsdiff>0.319
-0.056 ownsupport<=0.232 per<=0.187
-0.056 words<=17.5 twin<=1e-35 capsdiff>0.0238 lines>3.5 below<=0.612
-0.056 twin<=1e-35 capsdiff>0.0238 carry>0.12 ownsupport<=0.892 others>2.5
-0.055 near>0.602 leadtail<=0.243
-0.055 carry>0.0137 capsdiff>0.628 style>0.934
+0.055 unlike<=1e-35 runbelow>2.5
-0.055 others>4.5 late<=0.356 near>0.0838
-0.055 unlike>0.164 near>0.122 below>0.502 leadtail<=0.31
+0.054 style>0.972 leadtail>0.184 local>6.66 lines<=2.5
+0.054 names>1e-35 below>0.496 above<=0.726
+0.053 names>-1e-35 late>0.223 keyhead>0.4 others<=4.5
-0.053 lines<=9.5 lines>6.5 cross>0.199
+0.053 width>20.5 near<=0.193 local>15.7 below>1e-35 keyhead>0.208
+0.053 near<=0.602 names>1e-35 below>0.496
+0.053 signed>1e-35 below<=0.706 lines<=2.5
-0.053 names>-1.5 others>12.5
+0.053 unlike<=1.68 closes>1e-35 below1>0.402
-0.053 lines<=10.5 lines>5.5 above<=0.223 keyhead>0.111
-0.053 closes<=1e-35 capsdiff>0.445 per<=0.18 lines<=1.5
+0.053 twin>1e-35 ownsupport<=0.964
-0.053 unlike>0.0959 near>0.144 below>0.376 names<=-1e-35
-0.053 names<=2.5 others>2.5 style<=-1e-35 keyhead>0.524
-0.053 near>0.602
+0.053 others<=62.5 late>0.517 carry>0.0716 twin>1e-35
+0.053 others<=62.5 late>0.517 carry<=0.0716 words<=4.5
+0.053 late>0.517 peak<=6.74 runbelow>1.5 above<=0.66
-0.052 width>20.5 near>0.193 others>1.5
-0.052 capsdiff>0.604 style<=0.934 per<=-0.111
+0.052 names<=1.5 keyhead<=0.0953 lines<=1.5 crossz<=-3.68
+0.052 closes<=1e-35 capsdiff<=0.496 unlike<=0.337 below>0.223
+0.052 names<=1.5 keyhead<=0.988 unlike<=0.0325
-0.051 unlike>1.68 local>15.7
+0.051 signed>1e-35 below<=0.446
+0.051 signed<=1e-35 twin>1e-35
-0.051 lines<=10.5 lines>6.5 cross>0.199
-0.051 words<=6.5 carry>0.0137 signed<=1e-35 leadtail<=0.396 ownsupport<=0.759
-0.051 capsdiff>0.604 style<=0.934 per<=1e-35
+0.051 lines<=3.5 signed<=1e-35 per>0.343 peak>-14.1
-0.051 closes<=1e-35 signed<=1e-35 twin<=1e-35 others>1.5 own<=0.348 above>0.445
+0.051 near<=0.278 late>0.223 keyhead>0.356 others<=4.5
+0.051 lines<=5.5 signed>1.5 lines>3.5
+0.051 names<=1.5 near<=0.602 closes>1e-35
+0.050 twin>1e-35 ownsupport<=0.964 per<=0.0608
-0.050 width<=12.5
+0.050 names>-1e-35 late>0.153 others<=10.5 ownsupport<=0.241
+0.050 names>-1e-35 late<=0.223 closes<=1e-35 unlike<=0.103
+0.050 unlike<=1e-35 before<=1e-35
-0.050 near>0.278 others<=4.5 leadtail<=0.297
+0.049 others<=7.5 leadtail>0.51 below>0.43 words<=3.5
+0.049 peak>-0.392 late>0.112 cross>0.669
+0.049 peak>-0.392 late<=0.112
+0.049 peak<=-0.392 others<=4.5 words>3.5
-0.049 names<=1.5 style>0.915 cross>0.21 capsdiff>0.371
+0.049 style<=0.972 twin>1e-35 per>0.029 peak<=-10.4
-0.049 closes<=1e-35 style>0.504 cross>0.188 late<=0.517
+0.049 leadtail>0.184 below>0.351 words>4.5 capsdiff>0.0337 signed<=1e-35
-0.049 names<=1.5 carry>0.0186 signed<=1e-35 leadtail<=0.079
+0.049 style<=0.902 twin>1e-35 per>0.029 peak<=-10.4
-0.049 lines>2.5 below<=0.519 above>0.0252
+0.048 capsdiff<=0.604 unlike<=0.0959 echo<=1e-35
-0.048 twin<=1e-35 signed<=1e-35 others<=2.5 leadtail<=0.144
+0.048 names<=1.5 carry<=0.0137 lines<=1.5
-0.048 names<=1e-35 own>0.681 ownsupport<=0.932
-0.048 words<=16.5 style>0.972 above>0.294
+0.048 others<=62.5 near<=0.602 late<=0.517 leadtail>0.866
+0.048 names>1e-35 below<=0.496
-0.048 lines<=3.5 signed<=1e-35 per<=0.343 leans>1e-35
+0.048 twin>1e-35 crossz>-4.85 ownsupport>0.989
+0.048 longer<=5.5 peak>-1.67 below<=0.0419
+0.048 longer<=5.5 peak<=-1.67 twin>1e-35
+0.048 twin>1e-35 cross>0.385 ownsupport>0.964
+0.048 width>16.5 below>0.168 signed>1e-35 below<=0.706
+0.048 width>16.5 below>0.168 signed<=1e-35 others<=1.5 leadtail>0.263
+0.048 others<=99 crossz<=-10.3 peak>-6.34
-0.048 closes<=1e-35 signed<=1e-35 keyhead>0.304 leans>1e-35
+0.048 leadtail>0.129 others<=1.5 per>-0.0674 below<=0.0779
-0.047 names<=1e-35 keyhead>0.375 leans<=1e-35 runbelow<=1.5
-0.047 words<=17.5 style>0.972 near<=0.126 capsdiff>0.268
-0.047 twin<=1e-35 signed<=1e-35 others>1.5 per>0.249 peak<=-10.1
-0.047 names<=1e-35 keyhead>0.934
-0.047 style<=0.811 below<=0.0561
+0.047 width>16.5 below>0.0779 runbelow>2.5 others<=3.5 own<=0.296 ownsupport<=0.232
-0.047 unlike>0.0325 near>0.144 below>0.231 names<=-1e-35
+0.047 others<=99 lines<=2.5 signed>1e-35 below1<=0.521
+0.047 width>29.5 above>0.263 others<=2.5
+0.047 width>29.5 above<=0.263 crossz>-3.76
-0.047 style>0.902 local<=1.51
-0.047 twin<=1e-35 others>4.5 near<=0.0736 per<=0.187
+0.047 runbelow>1.5 echo>1e-35 signed<=1e-35 peak>-0.182 crossz>-4.28
+0.047 runbelow>1.5 echo>1e-35 signed<=1e-35 peak<=-0.182 unlike<=0.103
+0.046 ownsupport>0.232 own<=0.296 late<=0.335 local>29.6
-0.046 signed<=1.5 lines>2.5 below<=0.524 late<=0.429
+0.046 lines>2.5 below>0.519
-0.046 names<=1.5 keyhead>0.0953 runbelow<=1.5
-0.046 cross>0.569 style<=0.431 unlike>0.717
-0.046 names<=1.5 near>0.418
-0.045 style>0.902 above<=0.41 per<=0.29
-0.045 keyhead>0.0953 width<=19.5 late<=0.988
-0.045 lines>10.5 style>0.728
-0.045 closes<=1e-35 style<=0.431 below<=0.121
-0.045 closes<=1e-35 runbelow<=1.5 carry>0.0536 width>30.5
+0.045 below>1e-35 signed>1e-35 below<=0.602
+0.045 below>1e-35 signed<=1e-35 leadtail>0.495 others<=5.5
-0.045 closes<=1e-35 signed<=1e-35 per<=0.282 unlike>0.457
+0.045 closes<=1e-35 style<=0.504 width>16.5 keyhead<=0.31
-0.045 words<=16.5 late<=0.517 leadtail<=0.866 keyhead>0.127 others>4.5
+0.044 lines<=6.5 late>0.223 keyhead<=0.0902
+0.044 near<=0.382 late<=0.335 words<=13.5 twin>1e-35
+0.044 style>0.972 per>0.29 above<=0.28
+0.044 echo>1e-35 runbelow<=2.5 local<=6.66
+0.044 echo<=1e-35 peak>-1.94 late>0.112
-0.044 names<=1.5 carry>0.0137 signed<=1e-35 leadtail<=0.129
+0.044 unlike<=0.0959 capsdiff<=0.252 below<=0.112
+0.044 runbelow>1.5 below>0.201 signed<=1e-35 twin<=1e-35 local<=14.9
+0.044 twin>1e-35 lines<=1.5 ownsupport>0.964
+0.044 unlike<=1.68 late>0.707 cross<=0.483 names>-1e-35 own>0.534
+0.043 names<=1.5 near<=0.438 late>0.422 words>4.5
+0.043 near<=0.602 closes>1e-35 below>1e-35 style>0.868
+0.043 lines<=3.5 signed>1e-35 below<=0.336
+0.043 lines<=1.5 signed<=1e-35 leadtail>0.495
-0.043 closes<=1e-35 style<=0.493 below<=0.121
-0.043 words<=15.5 style>0.972 per<=0.29
+0.043 others<=99 late>0.223 keyhead<=0.0902
-0.042 style>0.915 cross>0.21
-0.042 unlike>1e-35 twin<=1e-35 above>0.911
-0.042 words<=15.5 late<=0.517 cross>0.115 others>1.5 near>0.0234
+0.042 names>-2.5 closes>1e-35 below<=1e-35
+0.042 twin>1e-35 local>-1.49 peak<=-3.07
+0.042 unlike<=0.164 capsdiff<=0.252 below<=0.121
-0.042 signed<=1.5 lines>2.5 near>0.036
+0.042 twin>1e-35 local<=-0.977
-0.042 cross>0.0974 lines>3.5 above>1e-35
+0.041 words<=15.5 late<=0.517 cross<=0.115
+0.041 words<=16.5 carry<=0.0137 lines<=2.5
-0.041 style>0.972 leadtail<=0.184
-0.040 style<=0.915 late<=0.479 leans>1e-35
-0.040 local<=70.6 twin<=1e-35 above>0.911
+0.040 style>0.915 cross<=0.21
+0.040 near<=0.602 closes>1e-35 below<=1e-35
+0.040 words<=15.5 late>0.517 above<=0.66
+0.040 capsdiff<=0.604 words>4.5 below>0.245 runbelow<=3.5 leadtail<=0.391
+0.040 twin<=1e-35 capsdiff<=0.0238
+0.040 names<=1.5 carry<=0.0186 lines<=1.5
-0.040 carry>0.0137 capsdiff>0.628 echo<=0.0374
+0.040 names<=1.5 near<=0.438 late<=0.422 cross<=0.115
-0.040 closes<=1e-35 capsdiff>0.604 per<=-0.0892
+0.039 lines<=3.5 signed>1e-35 below<=0.442
+0.039 lines<=3.5 signed<=1e-35 leadtail>0.51 others<=7.5
-0.039 cross>0.0974 width<=20.5 ownsupport<=0.911
+0.039 near<=0.382 late>0.335 keyhead>0.328 ownsupport>0.385
+0.039 names<=1e-35 crossz<=-4.01 above<=0.199 below>1e-35
-0.039 words<=15.5 style<=0.972 twin<=1e-35 unlike>0.0682 keyhead>0.6
+0.039 closes<=1e-35 signed>1e-35 lines<=3.5
-0.039 closes<=1e-35 style>0.504 near<=0.0671 per<=0.256
-0.039 own>0.534 others<=11.5 ownsupport<=0.989
-0.039 keyhead<=0.988 others>1.5 peak<=-9.75 lines<=1.5
+0.038 names>-1.5 others<=7.5 late<=0.231 words>10.5
-0.038 closes<=1e-35 capsdiff>0.496 local<=9.09 signed>1e-35
-0.038 peak<=-0.392 others>4.5 echo<=0.918 signed>1e-35
-0.038 words<=10.5 carry>0.0501 lines<=1.5 leadtail<=0.243
-0.038 width>12.5 lines>2.5 below<=0.53
+0.038 signed<=1.5 lines<=2.5 signed>1e-35
+0.038 names>-1e-35 below>0.213 signed<=1e-35 runbelow>3.5 ownsupport<=0.241
+0.038 words>3.5 below>0.376 signed<=1e-35 leadtail<=0.391
+0.038 names<=1.5 near<=0.602 late>0.517 carry<=0.12
+0.037 names>-1e-35 late>0.134 others<=6.5 runbelow<=3.5
+0.037 lines<=2.5 signed<=1e-35 leadtail>0.786
-0.037 names<=1e-35 crossz>-4.01 ownsupport>0.27 runbelow<=2.5
+0.037 closes<=1e-35 style>0.504 cross<=0.188
+0.037 closes<=1e-35 style<=0.504 width>16.5 keyhead<=0.49 below>0.0686
-0.037 twin<=1e-35 words<=6.5 above<=0.648 leadtail<=0.184 lines<=1.5
-0.037 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead>0.127 runbelow<=3.5
-0.037 twin<=1e-35 above>0.911
+0.037 others<=99 lines>10.5
-0.037 style<=0.933 below<=0.157
+0.037 width>12.5 lines<=2.5 signed<=1e-35 per>0.502 peak>-28.7
+0.036 ownsupport>0.232 own<=0.296 late>0.335 others>6.5
-0.036 words<=16.5 names<=1e-35 keyhead>0.304 leans<=1e-35 runbelow<=1.5
+0.036 words<=16.5 names>1e-35
-0.036 names<=1.5 closes<=1e-35 width>16.5 peak<=6.1 others>4.5 above>0.0574
+0.036 names>-1.5 leans<=1e-35 capsdiff<=0.604 unlike<=0.476 below>0.231 words<=5.5
-0.036 twin<=1e-35 capsdiff>0.0238 carry>0.12 signed>1e-35
+0.036 capsdiff<=0.628 unlike<=0.0959 below>0.177 runbelow<=2.5
+0.036 names>-1e-35 late>0.134 others>6.5 above<=0.139
-0.036 lines<=2.5 signed<=1e-35 leadtail<=0.786 local<=23.3 names<=-1e-35
+0.036 lines<=3.5 signed<=1e-35 carry<=0.0323
-0.036 closes<=1e-35 others>1.5 peak<=-9.75 signed<=1e-35 others<=3.5
+0.036 width>16.5 below>0.519 lines>1.5 others>8.5
+0.036 width>16.5 below>0.0779 lines>1.5 below<=0.519 above<=0.15
+0.036 others<=62.5 near<=0.602 late>0.517 peak<=6.74 twin>1e-35
-0.036 others<=99 lines>9.5 cross>0.376
+0.035 style>0.972 per>0.29 peak>-9.1
+0.035 signed<=1.5 lines>2.5 below>0.524
+0.035 cross>0.0974 lines<=3.5 signed>1e-35
-0.035 capsdiff>0.496 local>2.47 below<=1e-35
-0.035 twin<=1e-35 capsdiff>0.0238 carry>0.12 signed<=1e-35 others<=2.5
+0.035 style<=0.811 below>0.0561 crossz>-3.32 signed<=1e-35
-0.035 style>0.972 leadtail>0.184 local<=6.66
+0.035 style<=0.933 below>0.157 signed<=1e-35 crossz<=-4.28 peak<=-6.94
+0.035 names>-1.5 others<=12.5 late>0.231 ownsupport>0.27 words>5.5 late<=0.479
-0.035 closes<=1e-35 style>0.747 above<=0.166 late<=0.153
-0.035 closes<=1e-35 peak<=6.1 runbelow>1.5 style>0.252 twin<=1e-35
-0.034 style<=0.972 twin<=1e-35 below<=0.168
-0.034 cross>0.0974 lines>3.5 below1<=0.112
-0.034 below<=1e-35 near<=0.036
+0.034 closes<=1e-35 runbelow>1.5 below>0.201 words>4.5
-0.034 width<=16.5 per>0.211
+0.034 twin<=1e-35 signed<=1e-35 others<=2.5 crossz<=-2.63
-0.034 lines<=5.5 signed<=1.5 lines>2.5
-0.034 keyhead>0.843
-0.034 closes<=1e-35 peak<=3.83 runbelow<=3.5 signed<=1e-35 twin>1e-35
-0.034 words<=3.5 per>0.137 peak<=-12.9
+0.034 others<=99 words>17.5 below<=0.0686
-0.033 runbelow<=1.5 carry>0.0794 signed>1e-35
+0.033 lines<=3.5 signed<=1e-35 local>21
-0.033 names<=1.5 keyhead<=0.988 near>0.602
-0.033 signed<=1e-35 lines<=2.5 leadtail<=0.129
-0.033 names<=-1e-35 peak>-4.27
-0.033 closes<=1e-35 peak<=6.1 runbelow>1.5 capsdiff>0.496
-0.032 names>-1.5 leadtail<=0.114
+0.032 unlike>0.0325 twin>1e-35
+0.032 unlike<=0.0325 leadtail<=0.314
+0.032 capsdiff<=0.496 leadtail>0.297 others>4.5
+0.032 capsdiff<=0.496 leadtail<=0.297 keyhead<=0.0902
-0.032 unlike>0.0325 twin<=1e-35 above<=0.911 words<=6.5 keyhead>0.127 leadtail<=0.495
+0.032 names>-1.5 leadtail>0.114 others<=1.5 below>0.144 per<=1e-35
+0.032 unlike<=1.68 late<=0.707 leadtail>0.866
-0.032 closes<=1e-35 style<=0.504 width>16.5 keyhead>0.31 leadtail<=0.396
-0.032 twin<=1e-35 capsdiff>0.0238 lines>1.5 below<=0.617
+0.032 names>-1.5 others<=12.5 leadtail>0.866 capsdiff>0.435
+0.032 names>-1.5 others<=12.5 leadtail<=0.866 unlike<=0.0959 below>0.0686
+0.032 width>20.5 names>1e-35 echo<=0.122
+0.032 width>20.5 names<=1e-35 near<=0.0838 per>0.187 above<=0.273
-0.032 width>16.5 below<=0.168
+0.032 width>20.5 near<=0.193 local>15.7 below<=1e-35
+0.032 width>20.5 near<=0.193 local<=15.7 signed>1e-35
+0.032 width>12.5 lines<=2.5 signed<=1e-35 leadtail>0.616
-0.032 names>-1.5 others>7.5 above>0.0574
+0.032 lines<=3.5 signed>1e-35 below<=0.723
+0.032 lines<=1.5 signed<=1e-35 leadtail>0.51
+0.031 words<=16.5 late>0.517 words>4.5
+0.031 words<=16.5 late<=0.517 leadtail>0.866
-0.031 twin<=1e-35 capsdiff>0.0238 carry>0.12 signed<=1e-35 above<=0.66
-0.031 lines<=3.5 signed<=1e-35 carry>0.0323 leadtail>0.129 others>1.5 twin<=1e-35
+0.031 names<=1e-35 near<=0.252 late>0.422 above<=0.648
+0.031 names<=1e-35 near<=0.252 late<=0.422 local>29.6
+0.031 own>0.479 twin>1e-35
+0.031 own<=0.479 late>0.0466 above>0.441
+0.031 own<=0.479 late<=0.0466 closes<=1e-35
-0.031 closes<=1e-35 width>16.5 names<=-1e-35 peak>1.69
+0.031 style<=0.915 twin>1e-35 per<=1e-35
+0.031 style<=0.915 twin<=1e-35 words>6.5
+0.031 names<=1.5 keyhead<=0.988 near<=0.602 closes>1e-35
-0.031 words<=17.5 twin<=1e-35 capsdiff>0.0238 lines<=3.5 own>0.502
+0.031 words>10.5 below>0.376 longer<=20.5
+0.031 ownsupport>0.0801 own<=0.335 late<=0.335 unlike<=0.0959 below<=0.185
+0.031 words<=15.5 style>0.972 per>0.29 above<=0.308
+0.031 words<=15.5 style<=0.972 twin>1e-35
+0.031 names<=1.5 closes<=1e-35 width>16.5 peak>6.1
+0.030 words<=17.5 twin>1e-35 leadtail>0.263
+0.030 closes<=1e-35 peak>1.4 late<=0.112
+0.030 closes<=1e-35 peak<=1.4 style<=0.747 names>-1e-35 runbelow>1.5
-0.030 twin<=1e-35 words<=6.5 signed<=1e-35 crossz>-3.68 unlike<=0.26
-0.030 names>-1.5 leans>1e-35 carry>0.137
+0.030 names<=1.5 style>0.915 cross<=0.21
+0.030 names<=1.5 style<=0.915 late>0.479 keyhead<=0.6
-0.030 names<=2.5 others>62.5
+0.030 closes<=1e-35 width>16.5 names>-1e-35 below>0.121 runbelow>2.5
+0.030 names>-1e-35 below>0.168 signed<=1e-35 runbelow>3.5 leans>1e-35
-0.029 names<=1e-35 keyhead>0.692 ownsupport>0.989
-0.029 twin<=1e-35 capsdiff>0.0238 lines<=1.5 local<=1.51
+0.029 others<=62.5 unlike<=0.0325 runbelow>2.5 below<=0.177
+0.029 others<=99 late>0.707 peak>6.74 crossz>-4.94
+0.029 others<=99 late>0.707 peak<=6.74 twin>1e-35
-0.029 late>0.517 peak<=6.74 runbelow<=1.5 words>4.5
+0.029 style>0.972 per>0.256 peak>-9.1 above<=0.166 lines>2.5
+0.029 style>0.972 per>0.256 peak>-9.1 above<=0.166 lines<=2.5 keyhead>0.122
+0.029 style>0.902 above<=0.41 per>0.29
+0.029 words<=16.5 style>0.972 above<=0.294 crossz<=-4.74
+0.029 words<=16.5 style<=0.972 twin>1e-35
+0.028 names>-1.5 leadtail>0.114 below>0.336 signed<=1e-35 words>4.5 others>4.5
+0.028 names<=1.5 near<=0.418 late<=0.422 words<=13.5 twin>1e-35
+0.028 lines<=3.5 signed>1e-35 below<=0.866
+0.028 closes<=1e-35 others<=1.5 leadtail>0.263
+0.028 lines<=10.5 lines>6.5 cross<=0.199
-0.028 peak<=-2.77 style<=0.431 echo<=1e-35
-0.028 ownsupport<=0.0801 per<=0.165 style<=0.91
+0.028 words<=17.5 style>0.972 near<=0.126 capsdiff<=0.268 words>3.5
-0.028 others>1.5 peak<=-9.75 others<=10.5 lines<=1.5
+0.028 ownsupport>0.0801 own<=0.335 late>0.308 words<=4.5
-0.028 names<=1.5 near>1e-35 others>12.5 below1>0.872
-0.028 names<=1.5 near>1e-35 others<=12.5 below<=0.22
+0.028 names<=1.5 near<=0.438 late>0.422 cross>0.544 ownsupport>0.77
-0.027 signed<=1.5 lines<=2.5 width>12.5 leadtail<=0.079
-0.027 closes<=1e-35 per<=0.422 echo<=1e-35 capsdiff>0.05
-0.027 closes<=1e-35 signed<=1e-35 twin<=1e-35 others>1.5 own<=0.348 above<=0.445
-0.027 names<=1.5 keyhead<=0.988 unlike>0.0325 near>0.0838 below<=0.486
-0.027 closes<=1e-35 signed<=1e-35 per<=0.282 leans>1e-35 carry<=0.154
-0.027 closes<=1e-35 style>0.431 local>6.66 below<=0.502
+0.027 width>16.5 below>0.0779 runbelow>2.5 others<=3.5 own>0.296
+0.027 style<=0.972 twin>1e-35 cross>0.465
-0.027 names<=1.5 carry>0.0186 signed<=1e-35 leadtail>0.079 runbelow<=1.5
-0.027 names>-1.5 leadtail<=0.114 lines<=1.5
+0.027 names<=1e-35 keyhead<=0.375 late>0.032 above<=0.421
+0.027 closes<=1e-35 width>16.5 names>-1e-35 below>0.0779 runbelow>2.5
-0.026 closes<=1e-35 signed<=1e-35 per<=0.282 leans<=1e-35 unlike>0.54
+0.026 capsdiff<=0.604 unlike>0.0959 twin>1e-35
+0.026 closes<=1e-35 style<=0.493 below>0.121 keyhead>0.461
+0.026 closes<=1e-35 peak>3.83 below<=1e-35
+0.026 closes<=1e-35 peak<=3.83 runbelow>3.5 below>0.446
+0.026 names>-1e-35 late<=0.223 words>10.5 below<=0.15
+0.026 closes<=1e-35 peak<=1.4 style>0.747 twin>1e-35
-0.026 names<=1e-35 own>0.681 ownsupport<=0.932 capsdiff<=0.0478
+0.026 twin>1e-35 local<=-1.49
+0.026 twin<=1e-35 words>6.5
+0.026 others<=99 late>0.364 carry>0.0501 twin>1e-35
+0.026 others<=99 late>0.364 carry<=0.0501 lines>4.5
+0.026 others<=99 crossz<=-10.3 peak>-5.43 echo<=0.07
-0.026 closes<=1e-35 signed<=1e-35 keyhead>0.304 leans<=1e-35 runbelow<=1.5
-0.026 twin<=1e-35 capsdiff>0.0238 above>0.445 below1>0.502
-0.026 twin<=1e-35 capsdiff>0.0238 above<=0.445 local<=2.01
-0.026 signed<=1e-35 lines<=2.5 leadtail<=0.495 keyhead>0.249
-0.026 others<=99 crossz>-10.3 others>12.5 local<=1e-35
+0.026 names>-2.5 closes<=1e-35 keyhead<=0.0205
-0.026 closes<=1e-35 signed<=1e-35 per<=0.282 unlike<=0.457 capsdiff>0.335
-0.026 names<=-1.5 cross<=0.656
+0.026 closes<=1e-35 peak>6.1 below<=1e-35
+0.026 unlike<=1.68 late>0.517 peak>6.74 width<=44.5
+0.026 unlike<=1.68 late>0.517 peak<=6.74 words>4.5 keyhead<=0.49
+0.026 late<=0.517 others<=4.5 late>0.0466
+0.026 style<=0.902 width>18.5 keyhead<=0.31 late<=0.364
-0.025 names<=1.5 style>0.915 cross>0.21 capsdiff<=0.371 words<=3.5
+0.025 names<=1.5 keyhead<=0.988 unlike>0.0325 near<=0.0838 words>6.5
+0.025 peak<=-2.77 style>0.431 closes<=1e-35 twin>1e-35
-0.025 names<=1.5 keyhead<=0.988 unlike>0.0325 near>0.0838 below<=0.422
+0.025 unlike>0.337 per>0.187 above<=0.238
+0.025 unlike<=0.337 echo<=1e-35
-0.025 twin<=1e-35 signed<=1e-35 others>2.5 local>14.9
+0.025 twin<=1e-35 signed>1e-35 lines<=3.5
-0.025 unlike>0.0325 twin<=1e-35 above>0.66 signed>1e-35
-0.025 unlike>0.0325 twin<=1e-35 above<=0.66 own>0.622
+0.025 closes<=1e-35 capsdiff<=0.604 unlike<=0.0959
-0.025 others<=99 signed<=1e-35 per<=-0.0674 ownsupport<=0.956
-0.025 twin<=1e-35 above>0.566 signed>1e-35
-0.025 twin<=1e-35 above<=0.566 late<=0.335 local<=29.6 capsdiff>0.0583
-0.025 others<=62.5 signed<=1e-35 keyhead>0.304 others>4.5
-0.025 closes<=1e-35 signed<=1e-35 own>0.581 leans<=1e-35 others<=10.5
-0.025 closes<=1e-35 signed<=1e-35 own<=0.581 ownsupport<=0.306
-0.025 style>0.915
-0.024 names<=1.5 carry>0.0137 signed<=1e-35 leadtail>0.129 keyhead>0.304 others>1.5
-0.024 closes<=1e-35 style>0.431 carry<=0.12 echo<=0.0744
-0.024 width>16.5 below<=0.0779 late<=0.555
-0.024 closes<=1e-35 style>0.493 twin<=1e-35 signed<=1e-35 peak>3.83
+0.024 names>-1.5 others<=12.5 late>0.231 words>4.5 unlike>0.834
-0.024 unlike>0.738 per>0.187 above>0.238
-0.024 width>12.5 lines<=2.5 signed<=1e-35 leadtail<=0.616 keyhead>0.0902 runbelow<=3.5
+0.024 others<=1e-35 ownsupport>0.947 unlike>1
+0.024 others<=1e-35 ownsupport<=0.947 leadtail>0.426
+0.024 ownsupport>0.0801 own<=0.335 late>0.177 above>0.41
+0.024 lines<=3.5 signed>1e-35 lines>2.5 signed<=1.5
-0.024 carry>0.0186 others>6.5 peak<=-9.1 signed>1e-35
+0.024 unlike>0.0325 near<=0.144 per>0.282
+0.024 unlike<=0.0325 runbelow<=2.5
-0.024 words<=10.5 carry>0.0501 ownsupport<=0.956 lines<=1.5 leadtail<=0.501 per>-0.0674
+0.024 others<=1.5 late>0.0886 leans<=1e-35 near>0.151
-0.024 others<=62.5 unlike>0.0325 near>0.602
+0.024 words<=17.5 keyhead<=0.0953 lines<=1.5
+0.024 signed<=1.5 lines>2.5 twin>1e-35
+0.024 carry<=0.0137 lines>1.5
+0.024 carry<=0.0137 lines<=1.5 local<=5.72
+0.024 closes<=1e-35 style<=0.431 width>19.5 keyhead>0.425 names>1e-35
-0.023 names<=1.5 keyhead>0.0953 runbelow>1.5 leans>1e-35
+0.023 names<=1e-35 own<=0.681 per>0.187 lines<=1.5
-0.023 twin<=1e-35 signed<=1e-35 others>2.5 above<=0.308 crossz<=-4.64
-0.023 names<=1e-35 keyhead<=0.988 own>0.696
-0.023 others<=62.5 near>0.602
+0.023 words<=17.5 style<=0.972 twin<=1e-35 unlike<=0.0682
-0.023 words<=16.5 style>0.972 above<=0.294 crossz>-4.74
-0.023 twin<=1e-35 signed<=1e-35 others>1.5 per>0.249 peak>-10.1
-0.023 names<=1e-35 keyhead<=0.934 local<=29.6 capsdiff>0.335 style>0.852
-0.023 lines<=3.5 signed<=1e-35 per<=0.343 leans<=1e-35 unlike>0.337
+0.023 closes<=1e-35 signed>1e-35
+0.023 closes<=1e-35 style>0.504 near<=0.0671 per>0.256
+0.023 closes<=1e-35 width>16.5 names>-1e-35 below>0.168 runbelow>2.5
-0.023 words<=6.5 carry>0.0137 signed<=1e-35 leadtail<=0.396 ownsupport>0.759
-0.023 others<=99 unlike>1e-35 keyhead>0.843
-0.023 lines<=6.5 late>0.223 keyhead>0.0902 ownsupport<=0.0801
+0.023 style>0.902 local>1.51 above<=0.231
-0.023 style>0.902 local>1.51 above>0.231
+0.023 names<=1e-35 keyhead<=0.556 late>0.335 own<=0.572
+0.023 names<=1e-35 keyhead<=0.556 late<=0.335 local>29.6
-0.022 names<=1.5 keyhead<=0.988 signed<=1.5 lines>2.5 twin<=1e-35
-0.022 names<=1e-35 keyhead>0.796 ownsupport>0.742
-0.022 names<=1e-35 keyhead<=0.796 own>0.665
+0.022 names<=1.5 near<=0.602 capsdiff<=0.585 ownsupport>0.294 late>0.356 own<=0.736
+0.022 others<=7.5 leadtail>0.51 below<=0.43
+0.022 others<=7.5 leadtail<=0.51 signed>1e-35
+0.022 closes<=1e-35 signed>1e-35 below1<=0.144
+0.022 style<=0.902 width>18.5 keyhead>0.31 leadtail>0.396
+0.022 others<=1.5 leadtail>0.431 lines>1.5
-0.022 names<=1e-35 near>0.252 below>0.502
+0.022 capsdiff<=0.604 unlike>0.0959 near<=0.0838 per>0.187
-0.022 others<=99 words<=17.5 twin<=1e-35 above>0.911
+0.022 closes<=1e-35 style>0.493 twin<=1e-35 signed>1e-35
-0.022 closes<=1e-35 capsdiff>0.604 per>-0.0892 echo<=0.0374
-0.022 twin<=1e-35 capsdiff>0.0238 carry>0.12 ownsupport<=0.892 others<=2.5
+0.022 ownsupport>0.0801 own<=0.335 late<=0.308 below>0.0686
+0.022 names>1e-35 below>0.496 above>0.726
+0.022 unlike>0.738 per>0.187 above<=0.238
+0.022 unlike<=0.738 others>5.5 twin<=1e-35
+0.022 leadtail>0.129 others>1.5 twin>1e-35
+0.022 leadtail>0.129 others<=1.5 per<=-0.0674
+0.022 closes<=1e-35 capsdiff<=0.445 unlike<=0.3 below>0.121
+0.022 others<=99 late>0.223 keyhead>0.0902 words>4.5 unlike<=0.717
-0.022 unlike>1e-35 twin<=1e-35 above<=0.911 capsdiff>0.0238 lines>1.5 below<=0.617
-0.022 ownsupport>0.0801 own>0.335
-0.022 signed<=1e-35 lines<=2.5 width>12.5 leadtail<=0.129
-0.022 others<=99 crossz>-10.3 others>20.5
-0.022 signed<=1e-35 twin<=1e-35 others>2.5 above<=0.308 crossz<=-4.64
-0.022 signed<=1e-35 twin<=1e-35 others<=2.5 leadtail<=0.174
-0.021 closes<=1e-35 capsdiff>0.445 per<=0.18 lines>1.5
+0.021 names>-1.5 others<=7.5 late>0.182 words>5.5 capsdiff>0.0238
+0.021 closes<=1e-35 carry<=0.0323 lines<=1.5
+0.021 near<=0.602 closes<=1e-35 late>0.517 names>-1e-35
+0.021 near<=0.602 closes<=1e-35 late<=0.517 leadtail>0.866
-0.021 others<=62.5 late>0.517 carry>0.0716 twin<=1e-35 words<=4.5
+0.021 names<=1.5 keyhead<=0.988 signed>1.5
+0.021 style<=0.972 twin>1e-35
+0.021 names>-1.5 leans<=1e-35 capsdiff<=0.604 unlike<=0.476 below<=0.231
+0.021 words<=17.5 style>0.972 near<=0.126 capsdiff<=0.268
-0.021 names<=1e-35 per<=0.187 ownsupport>0.241 capsdiff>0.445
-0.021 names<=1e-35 per<=0.187 ownsupport<=0.241 style<=0.252
-0.021 style<=0.902 width>18.5 keyhead>0.31 leadtail<=0.396
-0.021 late<=0.517 leadtail<=0.866 below<=0.157
-0.020 twin<=1e-35 capsdiff>0.0238 above>0.445 below1>0.479
-0.020 twin<=1e-35 capsdiff>0.0238 above<=0.445 own>0.534
+0.020 words>15.5 below<=0.129
+0.020 lines>3.5 above<=0.0774
-0.020 closes<=1e-35 style<=0.431 width>19.5 keyhead>0.425 names<=1e-35
+0.020 words<=15.5 carry<=0.0137
-0.020 twin<=1e-35 words<=6.5 above<=0.648 leadtail>0.184 below<=0.0779
-0.020 twin<=1e-35 words<=6.5 above<=0.648 leadtail<=0.184 lines>1.5
-0.020 names<=-1e-35 local>9.09
+0.020 names>-1e-35 late>0.223 others<=11.5 words<=4.5
+0.020 names>1e-35 below>0.496 lines>1.5 late>0.988
+0.020 names>1e-35 below>0.496 lines<=1.5 leadtail<=0.558
-0.020 unlike>0.164 near>0.122 below>0.502 leadtail>0.31
-0.020 unlike>0.164 near<=0.122 per<=0.159
+0.020 names<=2.5 others<=1e-35 leadtail>0.263
-0.020 names<=1.5 near<=0.418 late<=0.422 words<=13.5 twin<=1e-35 unlike>0.0959
+0.020 others<=99 words<=17.5 twin>1e-35 leadtail>0.263
+0.020 closes<=1e-35 style>0.431 local>6.66 below>0.502 leadtail<=0.206
-0.020 names<=1.5 style<=0.915 late>0.479 keyhead>0.6
-0.020 names<=1.5 near<=0.438 late>0.422 cross>0.544 ownsupport<=0.77
-0.020 names<=1.5 near<=0.438 late<=0.422 words<=13.5 keyhead>0.0605
+0.020 names<=1.5 near<=0.438 late<=0.422 words<=13.5 keyhead<=0.0605
-0.020 names<=1e-35 keyhead>0.556 leans<=1e-35
-0.020 words<=15.5 carry>0.0137 signed<=1e-35 leadtail>0.079 runbelow<=1.5
-0.020 words<=15.5 carry>0.0137 signed<=1e-35 leadtail<=0.079 lines>1.5
+0.019 names<=1.5 near<=0.602 late>0.517 carry>0.12 ownsupport>0.784
+0.019 keyhead<=0.843 closes>1e-35 below<=1e-35
+0.019 keyhead<=0.843 closes<=1e-35 others<=1.5 late>0.0466
-0.019 others<=99 lines<=9.5 lines>5.5
+0.019 near<=0.602 closes<=1e-35 names>-1e-35 late>0.364
+0.019 twin<=1e-35 others<=4.5 late>1e-35
-0.019 names<=2.5 local<=70.6 ownsupport<=0.27 cross>0.65 others<=6.5
+0.019 names<=2.5 unlike<=0.0959 below>0.22
-0.019 others<=99 lines<=5.5 signed<=1.5 lines>2.5
-0.019 closes<=1e-35 peak<=1.4 style<=0.747 names>-1e-35 runbelow<=1.5
-0.019 signed<=1e-35 per<=0.343 leans>1e-35 per>0.0219
-0.019 signed<=1e-35 per<=0.343 leans<=1e-35 leadtail<=0.129
-0.019 closes<=1e-35 style<=0.504 width>16.5 keyhead>0.49
-0.019 others<=99 signed<=1e-35 keyhead>0.304 leadtail<=0.495 unlike>0.26
-0.019 others>1e-35 twin<=1e-35 capsdiff>0.0238 carry>0.33 below>0.477
-0.019 others>1e-35 twin<=1e-35 capsdiff>0.0238 carry<=0.33 keyhead>0.425
+0.019 closes<=1e-35 style<=0.504 width>16.5 keyhead>0.31 leadtail>0.396
-0.019 ownsupport<=0.0801 per>0.165
-0.019 others<=62.5 late>0.517 carry>0.0716 twin<=1e-35 ownsupport<=0.197
-0.019 below>1e-35 signed<=1e-35 leadtail<=0.495 local<=18.1
+0.019 style<=0.902 twin>1e-35 per<=0.029
+0.019 style<=0.902 twin<=1e-35 unlike<=0.0682
+0.019 below>1e-35 signed<=1e-35 crossz>-4.19 unlike<=0.164
+0.019 below>1e-35 signed<=1e-35 crossz<=-4.19 above>0.252
+0.019 keyhead<=0.988 others<=1.5 leadtail>0.431 lines>1.5
-0.019 closes<=1e-35 style<=0.747 late>0.223 keyhead>0.565
+0.019 signed<=1.5 lines<=2.5 leadtail>0.243
-0.019 words<=10.5 carry>0.0501 lines<=1.5 leadtail>0.243 leans>1e-35
+0.019 unlike>0.0959 near<=0.144 per>0.187
+0.019 unlike<=0.0959 capsdiff>0.252
-0.018 names<=1e-35 own>0.681 ownsupport>0.932
-0.018 names<=1e-35 own<=0.681 per<=0.187 unlike>0.179
-0.018 lines<=3.5 signed<=1e-35 local<=21 leadtail<=0.436 ownsupport>0.294
-0.018 signed<=1e-35 lines<=2.5 width>12.5 leadtail<=0.495
-0.018 twin<=1e-35 above<=0.911 below<=0.157 lines>1.5
-0.018 closes<=1e-35 others>1.5 peak>-9.75 per<=0.196
-0.018 closes<=1e-35 others>1.5 peak<=-9.75 signed>1e-35
+0.018 style<=0.972 twin>1e-35 per<=0.029
+0.018 style<=0.972 twin<=1e-35 capsdiff<=0.0238
+0.018 capsdiff<=0.628 unlike>0.0959 keyhead<=0.127
+0.018 capsdiff<=0.628 unlike<=0.0959 below<=0.177
+0.018 names<=1e-35 keyhead<=0.692 late>0.517 local>-12.4
+0.018 names<=1.5 near<=0.438 late>0.422 words<=4.5 carry<=0.12
+0.018 ownsupport>0.0801 own>0.335 names>1e-35
+0.018 ownsupport>0.0801 own<=0.335 late<=0.177 twin<=1e-35
-0.018 closes<=1e-35 width>16.5 capsdiff>0.0374 twin<=1e-35 above>0.0252
+0.018 closes<=1e-35 width>16.5 capsdiff<=0.0374 unlike<=0.29
-0.018 near>0.382 leadtail>0.483
-0.018 near<=0.382 late>0.335 keyhead>0.328 ownsupport<=0.385
-0.018 near<=0.382 late<=0.335 words<=13.5 twin<=1e-35
-0.018 lines<=3.5 signed<=1e-35 leadtail<=0.51 keyhead>0.182 runbelow>1.5
+0.018 names<=2.5 local>70.6
-0.018 leadtail>0.129 others>1.5 twin<=1e-35 signed<=1e-35
-0.018 leadtail<=0.129 lines>1.5
-0.018 cross>0.0974 lines<=3.5 signed<=1e-35 leans>1e-35
+0.018 names>-1.5 others<=7.5 late>0.231 words>2.5 leadtail<=0.501
-0.018 names<=1.5 keyhead<=0.988 others>1e-35 capsdiff>0.585 echo<=0.223
+0.018 near<=0.602 closes<=1e-35 names>-1e-35 late<=0.364 others<=1e-35
-0.018 others<=99 lines<=10.5 lines>5.5
-0.018 others<=99 late>0.707 peak<=6.74 twin<=1e-35 words<=5.5
-0.018 others<=99 late<=0.707 width<=20.5
-0.018 width>16.5 others>1.5 near>0.0838 below<=0.502
-0.018 names<=1.5 near<=0.602 late>0.517 carry>0.12 ownsupport<=0.784
-0.018 names<=1.5 near<=0.602 late<=0.517 others>4.5
+0.018 closes<=1e-35 capsdiff<=0.496 unlike>0.337 twin>1e-35
+0.018 closes<=1e-35 capsdiff<=0.496 unlike<=0.337 below<=0.223
+0.018 runbelow>1.5 echo>1e-35 signed<=1e-35 peak<=-0.182 unlike>0.103
+0.018 keyhead<=0.988 others<=1.5 unlike<=0.0959 echo<=0.0472
-0.017 closes<=1e-35 runbelow>1.5 below<=0.201
-0.017 closes<=1e-35 runbelow<=1.5 carry<=0.0536
-0.017 others<=99 late>0.364 carry>0.0501 twin<=1e-35 words<=4.5
-0.017 names<=1e-35 keyhead<=0.692 late>0.517 local<=-12.4
-0.017 names<=1e-35 keyhead<=0.692 late<=0.517 capsdiff>0.585
+0.017 names<=2.5 others<=62.5 cross<=0.0777
-0.017 style<=0.915 late<=0.479 leans<=1e-35 below<=0.177
-0.017 others<=99 local<=70.6 names<=-1.5
-0.017 names>-1e-35 below<=0.168
-0.017 width>20.5 names<=1e-35 near>0.0838 unlike>0.179
+0.017 words<=17.5 style>0.972 above<=0.166 own<=0.223
+0.017 others<=99 late<=0.223 leadtail>0.866 per<=0.433
+0.017 twin<=1e-35 above<=0.566 late>0.335
+0.017 twin<=1e-35 above<=0.566 late<=0.335 local>29.6
+0.017 names>-1.5 others<=12.5 late<=0.231 words>10.5 below<=0.15
-0.017 names<=1.5 near<=0.602 closes<=1e-35 late>0.517 peak<=-9.1
-0.017 names<=1.5 near<=0.602 closes<=1e-35 late<=0.517 keyhead>0.0455 style>0.206
+0.017 lines<=9.5 lines>6.5 cross<=0.199
+0.017 others<=99 lines<=5.5 signed>1.5 lines>3.5
+0.017 cross>0.0974 width>20.5 others<=7.5 leadtail>0.501
-0.017 style>0.972 leadtail<=0.184 lines>1.5
+0.017 names>-1.5 leadtail>0.114 others>1.5 twin>1e-35
+0.017 names>-1.5 leadtail>0.114 others<=1.5 below<=0.144
-0.017 names>-2.5 closes<=1e-35 runbelow<=1.5 keyhead>0.122
-0.017 others<=99 words<=17.5 unlike>0.0325 near>0.418 ownsupport<=0.989
+0.016 names>-2.5 closes<=1e-35 runbelow>1.5 below>0.177 words>5.5
-0.016 names<=1e-35 near<=0.252 late>0.422 above>0.648
-0.016 names<=1e-35 near<=0.252 late<=0.422 local<=29.6 keyhead>0.0651
+0.016 names<=1e-35 crossz<=-4.01 above<=0.199 below<=1e-35
-0.016 names<=2.5 unlike>0.0959 near>0.0608 others>4.5 late>0.273
-0.016 names<=2.5 unlike>0.0959 near>0.615 others<=4.5
+0.016 names<=1.5 near<=0.602 late<=0.517 others<=4.5 below>0.0686
-0.016 words<=17.5 style>0.972 leadtail>0.184 late>0.523
-0.016 words<=17.5 style>0.972 leadtail>0.184 late<=0.523 lines>3.5
-0.016 words<=17.5 style>0.972 leadtail<=0.184 lines>1.5
+0.016 words<=16.5 names<=1e-35 keyhead<=0.304 near<=0.0234 per>0.18
-0.016 lines<=3.5 signed<=1e-35 leadtail<=0.495 keyhead>0.182 words>4.5
-0.016 words<=15.5 style>0.972 per>0.29 above>0.308
-0.016 others<=99 lines<=9.5 lines>2.5 below<=0.53
-0.016 names>-1.5 words<=10.5 carry>0.0536 ownsupport<=0.956 lines<=1.5
+0.016 lines<=2.5 signed<=1e-35 leadtail<=0.786 local>23.3
+0.016 style>0.933 closes<=1e-35 cross<=0.21
+0.016 width>20.5 near<=0.193 late>0.177 own>0.479
+0.016 signed<=1.5 lines<=2.5 width>12.5 leadtail>0.079 own<=0.534
+0.016 names<=1.5 keyhead<=0.988 others<=1e-35 leadtail>0.258
+0.016 names<=1.5 near<=0.602 closes<=1e-35 late>0.517 peak>-9.1
+0.016 names<=1.5 near<=0.602 closes<=1e-35 late<=0.517 keyhead<=0.0455
+0.016 width>16.5 below>0.168 signed<=1e-35 others>1.5 carry<=0.0716
+0.016 width>16.5 below>0.168 signed<=1e-35 others<=1.5 leadtail<=0.263
-0.016 late>0.517 peak<=6.74 runbelow>1.5 above>0.66 twin<=1e-35
-0.016 width>16.5 below<=0.0779
-0.016 below>1e-35 signed<=1e-35 crossz>-4.19 unlike>0.164
-0.016 keyhead<=0.843 closes<=1e-35 others>1.5 peak<=-9.75
-0.016 names>-1e-35 below<=0.213
+0.016 names>-1.5 words>10.5 below1<=0.0779
+0.016 names>-1.5 words<=10.5 carry<=0.0536 lines<=1.5
+0.016 width>20.5 names<=1e-35 near<=0.0838 per>0.187 above>0.273
+0.016 words<=17.5 style>0.972 leadtail>0.184 late<=0.523 lines<=3.5
-0.016 names>-1e-35 late>0.134 others>6.5 above>0.139
-0.016 names>-1e-35 late<=0.134 closes<=1e-35
+0.016 leadtail>0.184 below>0.351 words<=4.5
-0.016 closes<=1e-35 carry>0.0323 runbelow>1.5 capsdiff>0.445
-0.016 closes<=1e-35 carry>0.0323 runbelow<=1.5 lines>1.5
-0.016 closes<=1e-35 carry>0.0323 runbelow<=1.5 lines<=1.5 width>43.5
+0.016 signed<=1e-35 lines<=2.5 width>12.5 leadtail>0.495
+0.016 unlike>0.164 near<=0.122 per>0.159
+0.016 unlike<=0.164 capsdiff>0.252
-0.016 unlike>0.0959 near>0.144 below>0.376 names>-1e-35
-0.016 unlike>0.0959 near<=0.144 per<=0.187
-0.016 names>-2.5 closes<=1e-35 keyhead>0.0205 style>0.504 above>1e-35
+0.015 names<=1.5 carry>0.0137 signed>1e-35
+0.015 names<=1.5 carry<=0.0137 lines>1.5
-0.015 names<=1.5 keyhead<=0.988 others>1.5 peak<=-9.75 lines<=1.5
+0.015 names<=1e-35 keyhead<=0.796 own<=0.665 late>0.335 above<=0.41
+0.015 names<=1e-35 keyhead<=0.796 own<=0.665 late<=0.335 local>29.6
+0.015 width>20.5 near<=1e-35 carry<=0.0716 late>0.517 lines>4.5
+0.015 width>20.5 near<=1e-35 carry<=0.0716 late<=0.517 twin<=1e-35
-0.015 unlike>1e-35 keyhead>0.843 below1>0.372
-0.015 unlike>1e-35 keyhead<=0.843 late>0.356 names<=-1e-35
-0.015 unlike>1e-35 keyhead<=0.843 late<=0.356 leans>1e-35
+0.015 closes<=1e-35 peak<=6.1 runbelow>1.5 style>0.252 twin>1e-35
+0.015 closes<=1e-35 peak<=6.1 runbelow>1.5 style<=0.252
-0.015 twin<=1e-35 others>4.5 near<=0.0736 per>0.187
-0.015 twin<=1e-35 others<=4.5 late<=1e-35
+0.015 signed<=1e-35 twin<=1e-35 others<=2.5 leadtail>0.174
+0.015 names<=1.5 near<=1e-35 crossz<=-5.03 lines<=1.5
-0.015 carry>0.0137 capsdiff<=0.628 ownsupport<=0.232
-0.015 names<=1.5 closes<=1e-35 width>16.5 peak<=6.1 others>4.5 above<=0.0574
-0.015 names<=1.5 closes<=1e-35 width>16.5 peak<=6.1 others<=4.5 leans>1e-35
-0.015 style>0.972 per>0.29 above>0.28
+0.015 words>10.5 below<=0.376
+0.015 words<=10.5 carry<=0.0501
+0.015 others<=62.5 near<=0.602 late>0.517 peak<=6.74 twin<=1e-35 carry<=0.0716
+0.015 unlike<=1.68 late>0.707 cross<=0.483 names<=-1e-35
+0.015 words<=15.5 style<=0.972 twin<=1e-35 unlike<=0.0682
+0.015 names<=1e-35 per>0.187 peak>-9.1
+0.015 words<=16.5 carry>0.0137 signed>1e-35
+0.015 words<=16.5 carry<=0.0137 lines>2.5
-0.015 names<=2.5 others<=62.5 cross>0.0777 lines>2.5 below<=0.519
-0.015 names>-1e-35 late>0.223 others>11.5
-0.015 names>-1e-35 late<=0.223 words<=10.5
-0.015 names<=-1e-35 crossz<=-4.01
+0.015 lines<=3.5 signed<=1e-35 leadtail<=0.51 keyhead<=0.182
-0.015 unlike<=1.68 signed<=1e-35 own>0.581
+0.015 capsdiff<=0.604 words>4.5 below<=0.245
+0.015 capsdiff<=0.604 words<=4.5 twin>1e-35
+0.014 style<=0.972 twin<=1e-35 below>0.168 others<=4.5
-0.014 others>1e-35 late>0.356 longer<=-39.5 local>5.26
+0.014 names>-1.5 others<=12.5 leadtail<=0.866 unlike>0.0959 keyhead<=0.127
+0.014 names>-1.5 others<=12.5 leadtail<=0.866 unlike<=0.0959 below<=0.0686
-0.014 width<=12.5 lines>2.5
-0.014 keyhead>0.0953 width>19.5 leans>1e-35
-0.014 keyhead>0.0953 width<=19.5 late>0.988
-0.014 names>-2.5 closes<=1e-35 signed<=1e-35 per<=0.282 runbelow<=2.5
+0.014 cross>0.0974 lines>3.5 below>0.638
-0.014 capsdiff>0.604 crossz<=-3.76
-0.014 lines<=3.5 signed<=1e-35 leadtail<=0.51 keyhead>0.182 words>4.5
+0.014 closes<=1e-35 style<=0.747 late<=0.223 width>23.5
-0.014 names<=2.5 others>1e-35 style<=-1e-35 keyhead>0.524 others<=2.5
-0.014 names<=2.5 others>1e-35 style<=-1e-35 keyhead<=0.524 below<=0.0686
+0.014 others<=99 unlike>1e-35 keyhead<=0.843 late>0.356 own<=0.779 names>-1e-35
+0.014 others<=99 unlike<=1e-35 runbelow<=2.5
-0.014 ownsupport<=0.0801 crossz<=-3.84
-0.014 names<=1e-35 keyhead<=0.556 late>0.335 own>0.572
-0.014 twin<=1e-35 words<=6.5 signed<=1e-35 crossz<=-3.68
-0.013 late<=0.517 others>4.5 near<=0.0234
-0.013 others<=4.5 signed<=1e-35 keyhead>0.304 leans>1e-35
-0.013 unlike<=1.68 late>0.517 peak<=6.74 words<=4.5
-0.013 keyhead<=0.988 others>1.5 peak>-9.75 per<=0.196
-0.013 keyhead<=0.988 others>1.5 peak<=-9.75 lines>1.5
+0.013 style>0.811 closes<=1e-35 twin<=1e-35 signed>1e-35
+0.013 words<=16.5 style<=0.972 twin<=1e-35 unlike<=0.0682
-0.013 unlike>0.337 per>0.187 above>0.238
-0.013 unlike>0.337 per<=0.187 runbelow>3.5
+0.013 closes<=1e-35 capsdiff<=0.604 ownsupport>0.306 own<=0.131
+0.013 twin<=1e-35 signed<=1e-35 others<=2.5 leadtail>0.144
-0.013 names<=1.5 near<=0.438 late>0.422 words<=4.5 carry>0.12
-0.013 names<=1.5 near<=0.438 late<=0.422 cross>0.115 others>1.5
-0.013 closes<=1e-35 width>16.5 names>-1e-35 below<=0.121
-0.013 others<=99 late>0.223 keyhead>0.0902 words<=4.5
-0.013 leadtail<=0.184 lines<=1.5 longer>16.5
+0.013 width>12.5 lines<=2.5 signed<=1e-35 leadtail<=0.616 keyhead<=0.0902
+0.013 closes<=1e-35 per>0.422 peak>-9.4
+0.013 below>1e-35 signed<=1e-35 leadtail>0.495 others>5.5
+0.013 below>1e-35 signed<=1e-35 leadtail<=0.495 local>18.1
-0.013 late>0.517 peak<=6.74 runbelow>1.5 above>0.66
+0.013 local>70.6 late>0.12 cross>0.663
+0.013 local>70.6 late<=0.12
+0.013 local<=70.6 twin>1e-35 leadtail>0.263
+0.013 names>-2.5 closes>1e-35 below1<=0.402
+0.013 names>-2.5 closes<=1e-35 signed>1e-35 below1>0.177
+0.013 closes<=1e-35 style<=0.431 below>0.121 keyhead>0.425
-0.013 names<=1.5 carry>0.0186 signed<=1e-35 leadtail>0.079 runbelow>1.5 leans>1e-35
-0.013 echo<=1e-35 peak>-1.94 late<=0.112
+0.012 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead<=0.127
+0.012 names<=1.5 keyhead<=0.988 others<=1.5 below>0.0779
-0.012 runbelow>1.5 echo<=1e-35
-0.012 runbelow<=1.5 carry<=0.0716
-0.012 names<=1e-35 keyhead<=0.556 late<=0.335 local<=29.6
-0.012 others>1e-35 style>-1e-35 near>1e-35
-0.012 signed<=1e-35 lines<=2.5 leadtail>0.129 keyhead>0.304
+0.012 names<=1.5 carry>0.0186 signed>1e-35
+0.012 names<=1.5 carry<=0.0186 lines>1.5
-0.012 names>-2.5 closes<=1e-35 keyhead>0.0205 style>0.504 crossz>-10.6
+0.012 twin>1e-35 lines>1.5 own>0.665
+0.012 closes<=1e-35 signed<=1e-35 own<=0.581 ownsupport>0.306
-0.012 words<=17.5 keyhead>0.0953 runbelow<=1.5 lines>1.5
-0.012 words<=17.5 keyhead>0.0953 runbelow<=1.5 lines<=1.5 leadtail>0.51
+0.012 near<=0.602 names>1e-35 below<=0.496
+0.012 near<=0.602 names<=1e-35 local>29.6
-0.012 late<=0.0466 others<=4.5
+0.012 carry>0.0137 capsdiff<=0.628 ownsupport>0.232 own<=0.534
+0.012 others<=99 words<=17.5 unlike<=0.0325
-0.012 names<=1e-35 keyhead<=0.692 style>0.504 above>0.0252
+0.012 closes<=1e-35 capsdiff<=0.604 unlike>0.0959 near<=0.0838
-0.012 capsdiff<=0.604 words<=4.5 twin<=1e-35
-0.012 near<=0.602 closes<=1e-35 late>0.517 names<=-1e-35
-0.012 cross>0.0974 lines<=3.5 signed<=1e-35 leadtail<=0.079 lines>1.5
-0.012 cross>0.0974 lines<=1.5 signed<=1e-35 leadtail<=0.079 width>42.5
+0.012 names>-1.5 others<=12.5 late>0.231 ownsupport>0.27 words<=5.5
+0.012 twin<=1e-35 capsdiff<=0.0238 words>3.5
+0.012 closes<=1e-35 signed>1e-35 lines>3.5
+0.012 closes<=1e-35 signed<=1e-35 twin>1e-35
-0.012 names<=1e-35 keyhead<=0.692 style<=0.504 below<=0.0686
-0.012 cross>0.0974 lines<=3.5 signed<=1e-35 leans>1e-35 per>0.0219
-0.012 style<=0.915 twin<=1e-35 words<=6.5 leadtail<=0.391 lines>1.5
+0.012 twin>1e-35 crossz>-4.85 ownsupport<=0.989
-0.012 names<=1.5 near>0.602 leadtail>0.243
-0.012 twin<=1e-35 signed<=1e-35 others>2.5 local>10.1
-0.012 twin<=1e-35 signed<=1e-35 others<=2.5 crossz>-2.63
-0.012 near<=0.602 closes<=1e-35 names<=-1e-35
+0.012 carry>0.0137 capsdiff<=0.628 ownsupport>0.232 leadtail>0.144
+0.011 names<=1e-35 keyhead<=0.692 style>0.504 above<=0.0252
+0.011 names<=1e-35 keyhead<=0.692 style<=0.504 below>0.0686
-0.011 words<=17.5 style<=0.972 twin<=1e-35 unlike>0.0682
-0.011 unlike<=1.68 closes<=1e-35 per<=0.422 echo<=1e-35
+0.011 others<=1e-35 leadtail<=0.426
+0.011 others<=99 local>70.6 late>0.12 cross>0.663
+0.011 others<=99 local>70.6 late<=0.12
-0.011 words<=16.5 carry>0.0137 signed<=1e-35 leadtail<=0.396 words>6.5
-0.011 near<=0.602 closes<=1e-35 late<=0.517 leadtail<=0.866 keyhead>0.122
+0.011 twin>1e-35 cross>0.385 ownsupport<=0.964
+0.011 lines<=3.5 signed<=1e-35 carry>0.0323 leadtail>0.129 others<=1.5
-0.011 closes<=1e-35 peak<=6.1 runbelow>1.5 capsdiff<=0.496 leans>1e-35
-0.011 names>-1e-35 late>0.223 keyhead>0.4 others>4.5
-0.011 names>-1e-35 late<=0.223 closes<=1e-35 unlike>0.103
-0.011 names<=-1e-35 peak>-0.865
-0.011 ownsupport>0.0801 own>0.335 names<=1e-35
+0.011 unlike>1e-35 keyhead<=0.843 late>0.356 names>-1e-35
+0.011 unlike<=1e-35 runbelow<=2.5
+0.011 width>12.5 lines<=2.5 signed<=1e-35 per>0.502 peak<=-28.7
-0.011 closes<=1e-35 capsdiff>0.496 local>9.09
-0.011 closes<=1e-35 capsdiff<=0.496 unlike>0.337 twin<=1e-35
-0.011 signed<=1.5 lines>2.5 below<=0.524 late>0.429
+0.011 others<=99 lines<=9.5 lines>2.5 below>0.53 others>10.5
-0.011 unlike>0.0325 twin<=1e-35 above<=0.911 words<=6.5 keyhead>0.127 leadtail>0.495
-0.011 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead>0.249 words>3.5
+0.011 others<=12.5 crossz>-10.3 below>0.0779 words>3.5
+0.011 others<=99 crossz<=-10.3 peak<=-6.34
-0.011 unlike>0.0325 twin<=1e-35 above<=0.66 own<=0.622 below<=0.0779
-0.011 names<=1.5 carry>0.0137 signed<=1e-35 leadtail>0.129 keyhead>0.304 others<=1.5
-0.011 twin<=1e-35 capsdiff>0.0238 carry>0.12 ownsupport>0.892
-0.011 capsdiff>0.604 style<=0.934 per>1e-35
-0.011 capsdiff<=0.604 unlike>0.0959 twin<=1e-35 words<=6.5
+0.011 others<=62.5 unlike>0.0325 near<=0.602 words>6.5
+0.011 others<=62.5 unlike<=0.0325 runbelow<=2.5
+0.011 width>16.5 below>0.0779 runbelow>2.5 others>3.5
-0.011 others<=99 unlike>1e-35 keyhead<=0.843 late>0.356 own>0.779
+0.011 closes<=1e-35 peak<=6.1 runbelow>1.5 capsdiff<=0.496 leans<=1e-35
+0.010 others<=99 signed>1e-35 below1<=0.521
-0.010 capsdiff>0.604 style<=0.934 per>-0.111
-0.010 capsdiff<=0.604 unlike>0.0959 near>0.0838
-0.010 cross>0.0974 lines>3.5 below<=0.638 above<=1e-35
+0.010 style>0.972 per>0.256 peak>-9.1 above>0.166
-0.010 style>0.972 per>0.29 peak<=-9.1
-0.010 names<=1e-35 keyhead>0.375 leans<=1e-35 runbelow>1.5
-0.010 names<=1e-35 keyhead<=0.375 late>0.032 above>0.421
-0.010 names<=1e-35 keyhead<=0.375 late<=0.032
+0.010 unlike<=1.68 closes>1e-35 below1<=0.402
+0.010 names<=1.5 near<=0.438 late<=0.422 cross>0.115 others<=1.5
-0.010 leadtail>0.184 below<=0.351
-0.010 leadtail<=0.184 lines>1.5
+0.010 names<=1e-35 keyhead<=0.934 local>29.6
-0.010 words<=17.5 style>0.972 above>0.166 capsdiff<=0.335
-0.010 words<=17.5 style>0.972 above<=0.166 own>0.223
-0.010 capsdiff>0.628 style<=0.934
+0.010 unlike>1e-35 twin>1e-35
+0.010 unlike<=1e-35 before>1e-35
-0.010 lines<=3.5 signed<=1e-35 per<=0.343
+0.010 names<=1.5 keyhead<=0.988 signed<=1.5 lines>2.5 twin>1e-35
+0.010 names<=1.5 keyhead<=0.988 signed<=1.5 lines<=2.5 signed>1e-35
+0.010 peak<=-0.636 unlike>0.476 local>14.9
+0.010 peak<=-0.636 unlike<=0.476 others>6.5
-0.010 names<=1.5 near<=0.602 capsdiff>0.585
-0.010 others>7.5 near<=0.0736
-0.010 others<=7.5 leadtail<=0.51 signed<=1e-35 words<=6.5
+0.010 words<=4.5 late>0.517 runbelow>1.5
-0.010 others<=20.5 crossz>-10.3 below<=0.0779
-0.010 others<=62.5 near<=0.602 late>0.517 peak<=6.74 twin<=1e-35 carry>0.0716
-0.010 cross>0.0974 width>20.5 others>7.5 above>0.0574
-0.010 cross>0.0974 width<=20.5 ownsupport>0.911
+0.010 names<=1.5 closes<=1e-35 width>16.5 peak<=6.1 others<=4.5 leans<=1e-35
-0.010 names>-1.5 leadtail>0.114 below<=0.336
-0.010 others<=99 crossz>-10.3 others>12.5 local>1e-35
-0.010 others<=12.5 crossz>-10.3 below<=0.0779
-0.010 closes<=1e-35 capsdiff>0.604 style<=0.934
-0.010 others<=99 signed<=1e-35 keyhead>0.304 leadtail<=0.495 unlike<=0.26
+0.010 style<=0.915 twin<=1e-35 words<=6.5 leadtail>0.391
-0.010 closes<=1e-35 width>16.5 names>-1e-35 below<=0.0779
-0.010 near>0.278 others<=4.5 leadtail>0.297
-0.010 near<=0.278 late>0.223 keyhead>0.356 others>4.5
-0.010 near<=0.278 late<=0.223 twin<=1e-35
-0.010 names>-1.5 leans>1e-35 carry<=0.137
-0.010 names>-1.5 leans<=1e-35 capsdiff>0.604
-0.010 ownsupport>0.232 own>0.296 names<=1e-35
-0.010 ownsupport<=0.232 per>0.187
-0.009 unlike>0.0325 near>0.144 below>0.231 names>-1e-35
-0.009 unlike>0.0325 near<=0.144 per<=0.282 ownsupport<=0.951
-0.009 others>1e-35 late<=0.356 near>0.0838 others<=4.5
+0.009 cross>0.0974 lines>3.5 below1>0.112
+0.009 cross<=0.0974 lines>1.5 lines<=3.5
-0.009 names<=1e-35 keyhead<=0.796 own<=0.665 late>0.335 above>0.41
-0.009 names<=1e-35 keyhead<=0.796 own<=0.665 late<=0.335 local<=29.6
-0.009 style<=0.972 twin<=1e-35 capsdiff>0.0238
+0.009 style<=0.915 late>0.479 keyhead>0.286
+0.009 ownsupport>0.232 own>0.296 names>1e-35
+0.009 ownsupport>0.232 own<=0.296 late<=0.335 local<=29.6
+0.009 names>-1e-35 below>0.213 signed<=1e-35 runbelow<=3.5
+0.009 names<=1.5 near<=0.602 closes<=1e-35 capsdiff<=0.585 ownsupport>0.294 late>0.177
+0.009 cross>0.0974 lines>3.5 above<=1e-35
+0.009 names>-1.5 leadtail>0.114 below>0.336 signed<=1e-35 words<=4.5
+0.009 lines<=3.5 signed<=1e-35 local<=21 leadtail>0.436
-0.009 names<=1.5 near>0.602 width>29.5
-0.009 names<=1.5 near<=0.602 closes<=1e-35 capsdiff>0.585
+0.009 unlike<=1.68 closes<=1e-35 per>0.422
-0.009 carry>0.0137 capsdiff>0.628 style<=0.934
+0.009 words<=15.5 carry>0.0137 signed>1e-35
-0.009 others>1.5 near>0.0838 below>0.502
-0.009 others>1.5 near<=0.0838 per<=0.187
+0.009 names<=2.5 local<=70.6 ownsupport>0.27 own<=0.152 lines<=1.5
-0.009 others<=99 words<=17.5 twin<=1e-35 above<=0.911 below<=0.157
+0.009 names<=1.5 keyhead<=0.988 near<=0.602 closes<=1e-35 capsdiff<=0.585 ownsupport>0.0801 own<=0.581
+0.009 cross>0.0974 width>20.5 others<=7.5 leadtail<=0.501 lines>1.5
+0.009 lines<=2.5 signed<=1e-35 leadtail<=0.607 keyhead<=0.249
+0.009 words<=16.5 late<=0.517 leadtail<=0.866 keyhead<=0.127
+0.009 ownsupport>0.0801 own<=0.335 late>0.335 above>0.66
+0.009 ownsupport>0.0801 own<=0.335 late<=0.335 unlike>0.0959
-0.009 closes<=1e-35 peak<=3.83 runbelow>3.5 below<=0.446
-0.009 closes<=1e-35 peak<=3.83 runbelow<=3.5 signed>1e-35
-0.009 names>-1.5 leadtail>0.114 others>1.5 twin<=1e-35
-0.009 names>-1.5 leadtail<=0.114 lines>1.5
+0.009 others<=20.5 crossz>-10.3 below>0.0779 words>3.5
+0.009 others<=99 crossz<=-10.3 peak<=-5.43
+0.009 twin>1e-35 lines<=1.5
-0.009 signed<=1.5 lines<=2.5 width>12.5 leadtail>0.079 own>0.534
-0.009 unlike<=1.68 late>0.707 cross>0.483
+0.009 lines<=6.5 signed>1.5 lines>3.5
+0.009 lines<=3.5 signed>1.5 longer<=-7.5
+0.009 names<=2.5 others<=62.5 cross>0.0777 lines>2.5 below>0.519
+0.009 names<=2.5 others<=62.5 cross>0.0777 lines<=2.5 signed>1e-35
+0.009 others<=62.5 late>0.517 carry>0.0716 twin<=1e-35 words>4.5
+0.009 capsdiff<=0.604 unlike>0.0959 twin<=1e-35 words>6.5
+0.009 names<=1e-35 near<=0.252 late<=0.422 local<=29.6 keyhead<=0.0651
+0.009 signed<=1e-35 lines<=2.5 leadtail>0.129 keyhead<=0.304
-0.008 closes<=1e-35 capsdiff>0.604 style>0.934 peak>7.43
-0.008 closes<=1e-35 capsdiff<=0.604 unlike>0.0959 near>0.0838
-0.008 names<=1.5 keyhead>0.0953 runbelow>1.5 leans<=1e-35 below<=0.239
+0.008 lines<=3.5 signed<=1e-35 per>0.343 peak<=-14.1
-0.008 closes<=1e-35 width>16.5 names>-1e-35 below<=0.168
-0.008 capsdiff<=0.628 unlike>0.0959 keyhead>0.127 leadtail<=0.495
-0.008 words<=15.5 late<=0.517 cross>0.115 others>1.5 near<=0.0234
+0.008 closes<=1e-35 signed<=1e-35 per>0.282 peak>-9.1
+0.008 closes<=1e-35 carry>0.0323 runbelow>1.5 capsdiff<=0.445
+0.008 closes<=1e-35 carry<=0.0323 lines>1.5
+0.008 own<=0.534 ownsupport>0.0801 late>0.335 above>0.41
+0.008 others<=99 late>0.364 carry>0.0501 twin<=1e-35 words>4.5 unlike<=0.849
-0.008 own>0.479 twin<=1e-35 signed>1e-35
+0.008 twin>1e-35 lines<=1.5 ownsupport<=0.964
+0.008 lines<=3.5 signed<=1e-35 leadtail>0.495 lines>1.5
+0.008 lines<=3.5 signed<=1e-35 leadtail<=0.495 keyhead<=0.182
-0.008 others<=62.5 unlike>0.0325 near<=0.602 words<=6.5 twin<=1e-35
+0.008 lines<=3.5 signed<=1e-35 leadtail>0.51 others>7.5
+0.008 signed<=1e-35 lines<=2.5 leadtail>0.495
-0.008 others<=99 signed<=1e-35 per<=0.282 ownsupport<=0.956 per>-0.0674
-0.008 names<=1.5 keyhead<=0.988 near<=0.602 closes<=1e-35 capsdiff>0.585
-0.008 near>0.602 leadtail>0.243
-0.008 near<=0.602 names<=1e-35 local<=29.6 capsdiff>0.335
-0.008 others<=99 local<=70.6 names>-1.5 others>6.5 above>0.0252
-0.008 others>1.5 peak>-9.75 per<=0.196
-0.008 others>1.5 peak<=-9.75 others<=10.5 lines>1.5
-0.008 names<=1.5 keyhead<=0.988 signed<=1e-35 lines<=2.5 per<=0.343
-0.008 closes<=1e-35 signed<=1e-35 twin<=1e-35 others<=1.5
+0.008 words<=15.5 late<=0.517 cross>0.115 others<=1.5
+0.008 closes<=1e-35 capsdiff<=0.445 unlike<=0.3 below<=0.121
+0.008 near<=0.602 closes<=1e-35 late<=0.517 leadtail<=0.866 keyhead<=0.122
-0.008 own>0.534 others<=11.5 ownsupport>0.989
-0.008 own<=0.534 ownsupport<=0.0801
-0.007 twin<=1e-35 capsdiff>0.0238 carry<=0.12
+0.007 words<=17.5 twin>1e-35 leadtail<=0.263
+0.007 words<=17.5 twin<=1e-35 capsdiff<=0.0238
+0.007 carry>0.0186 others<=6.5 below>0.0779
+0.007 carry<=0.0186 lines>1.5
+0.007 carry<=0.0186 lines<=1.5 local<=6.21
-0.007 width>16.5 below>0.168 signed<=1e-35 others>1.5 carry>0.0716
+0.007 others<=62.5 signed>1e-35 below1<=0.521
+0.007 others<=62.5 signed<=1e-35 keyhead<=0.304 local>2.01
+0.007 signed>1e-35 below<=0.706 lines>2.5
+0.007 signed<=1e-35 per>0.343
+0.007 names<=1e-35 keyhead<=0.988 own<=0.696 per>0.187
-0.007 style>0.972 per>0.256 peak<=-9.1
-0.007 style>0.972 per<=0.256 ownsupport>0.502
+0.007 others<=99 lines<=5.5 signed>1e-35 below1<=0.521 lines>2.5
+0.007 others<=99 lines<=5.5 signed<=1e-35 carry<=0.0323
+0.007 unlike>0.0325 near<=0.144 per<=0.282 ownsupport>0.951
+0.007 width>16.5 others>1.5 near<=0.0838 per>0.187
+0.007 width>16.5 others<=1.5 late>0.0886 per<=-0.0674
+0.007 width>16.5 others<=1.5 late<=0.0886
+0.007 keyhead<=0.988 others>1.5 peak>-9.75 per>0.196
-0.007 names<=1.5 keyhead<=0.988 others>1.5 peak>-9.75 per<=0.196
-0.007 names<=1.5 keyhead<=0.988 others>1.5 peak<=-9.75 lines>1.5
+0.007 others<=99 late>0.707 peak<=6.74 twin<=1e-35 words>5.5
+0.007 names>-2.5 closes<=1e-35 keyhead>0.0205 style<=0.504
+0.007 style<=0.972 twin<=1e-35 below>0.168
+0.007 longer<=5.5 local>8.56 below<=0.301
+0.007 longer<=5.5 local<=8.56 twin>1e-35
-0.007 closes<=1e-35 per<=0.422 echo>1e-35 runbelow<=2.5
-0.007 closes<=1e-35 per<=0.422 echo<=1e-35 capsdiff<=0.05
-0.007 names>-1.5 others<=12.5 late<=0.231 words<=10.5
-0.007 closes<=1e-35 signed<=1e-35 per>0.282 peak<=-9.1
-0.007 closes<=1e-35 signed<=1e-35 per<=0.282 unlike<=0.457 capsdiff<=0.335
+0.007 lines<=6.5 late>0.223 keyhead>0.0902 ownsupport>0.0801
-0.007 names<=1.5 keyhead<=0.988 near<=0.602 closes<=1e-35 capsdiff>0.585 keyhead>0.203
+0.007 others<=99 signed<=1e-35 per>0.282 peak>-14.1
+0.007 closes<=1e-35 signed<=1e-35 per>0.282
+0.006 names<=1.5 near<=1e-35 crossz<=-5.03 lines>1.5
+0.006 ownsupport>0.0801 own<=0.335 late<=0.308 below<=0.0686
+0.006 lines<=3.5 signed<=1e-35 leadtail>0.51 lines>1.5
+0.006 names<=1.5 keyhead>0.0953 runbelow>1.5 leans<=1e-35 below>0.239
+0.006 names<=1.5 keyhead<=0.0953 lines>1.5
+0.006 names<=1.5 keyhead<=0.0953 lines<=1.5 crossz>-3.68
-0.006 names<=2.5 others<=62.5 cross>0.0777 lines<=2.5 signed<=1e-35 leadtail<=0.495
-0.006 local<=70.6 twin<=1e-35 above<=0.911 capsdiff>0.0238
+0.006 runbelow>1.5 below<=0.201
+0.006 runbelow<=1.5 carry<=0.0794
+0.006 others>1e-35 late>0.356 longer>-39.5
-0.006 names<=1.5 near<=0.602 late<=0.517 others<=4.5 below<=0.0686
+0.006 width>29.5 above>0.263 others>2.5
+0.006 width<=29.5 per>0.211 width>16.5
-0.006 words<=16.5 names<=1e-35 keyhead>0.304 leans<=1e-35 runbelow>1.5
-0.006 words<=16.5 names<=1e-35 keyhead<=0.304 near>0.0234
+0.006 style>0.972 leadtail>0.184 local>6.66 lines>2.5
+0.006 names<=1.5 near<=0.418 late>0.422 keyhead>0.31
-0.006 carry>0.0137 capsdiff>0.628 echo>0.0374
-0.006 width>20.5 near>1e-35 others>4.5
-0.006 unlike<=1.68 signed<=1e-35 own<=0.581 per<=0.18 leadtail<=0.415
+0.006 others<=7.5 leadtail<=0.51 signed<=1e-35 words>6.5
-0.006 keyhead<=0.843 closes<=1e-35 others>1.5 peak>-9.75 per<=0.196
-0.006 width>16.5 below>0.0779 runbelow<=2.5
-0.006 width>16.5 below<=0.0779 late>0.555
-0.006 others<=99 words<=17.5 unlike>0.0325 near>0.418 ownsupport>0.989
-0.006 others<=99 words<=17.5 unlike>0.0325 near<=0.418 width<=20.5
-0.006 names<=1e-35 crossz>-4.01 ownsupport>0.27 runbelow>2.5
-0.006 names<=1e-35 crossz<=-4.01 above>0.199
+0.006 names<=1.5 keyhead<=0.988 near<=0.602 closes<=1e-35 capsdiff<=0.585 ownsupport>0.0801
+0.006 signed<=1e-35 lines<=2.5 width>12.5 leadtail>0.129
+0.006 names>-1.5 leans<=1e-35 capsdiff<=0.604 unlike>0.476
-0.006 style<=0.902 twin<=1e-35 unlike>0.0682
+0.006 names<=1.5 keyhead<=0.988 unlike>0.0325 near<=0.0838 words<=6.5 twin>1e-35
-0.006 style<=0.972 twin<=1e-35 below>0.168 others>4.5
+0.006 names>-2.5 closes<=1e-35 keyhead>0.0205 style>0.504 above<=1e-35
-0.005 others>1e-35 twin<=1e-35 capsdiff>0.0238 carry<=0.33 keyhead<=0.425
-0.005 words<=16.5 style<=0.972 twin<=1e-35 unlike>0.0682 keyhead<=0.811
+0.005 names>-1.5 words<=10.5 carry>0.0536 ownsupport>0.956
+0.005 names>-1.5 words<=10.5 carry<=0.0536 lines>1.5
-0.005 others<=62.5 late<=0.517 leadtail<=0.866
+0.005 words<=15.5 late>0.517 above>0.66 twin>1e-35
+0.005 late>0.517 above>0.66 twin>1e-35
+0.005 late>0.517 above<=0.66 keyhead>0.473
-0.005 names<=1e-35 keyhead<=0.988 own<=0.696 per<=0.187 unlike>0.179
-0.005 width>16.5 others>1.5 near>0.0838 below>0.502
-0.005 width>16.5 others>1.5 near<=0.0838 per<=0.187
+0.005 near<=0.602 names<=1e-35 local<=29.6 capsdiff<=0.335 unlike<=0.517
+0.005 names>-2.5 closes<=1e-35 keyhead>0.0205 style>0.504 crossz<=-10.6
-0.005 keyhead>0.0953 width>19.5 leans<=1e-35 others>6.5
+0.005 others<=99 words<=17.5 twin>1e-35 leadtail<=0.263
+0.005 others<=99 words<=17.5 twin<=1e-35 above<=0.911 below>0.157
-0.005 names>-1.5 others>7.5 above<=0.0574
+0.005 unlike>0.0325 twin<=1e-35 above<=0.66 own<=0.622 below>0.0779
+0.005 style>0.972 leadtail>0.184 local>6.66 lines>3.5
+0.005 style>0.972 leadtail>0.184 local>6.66 lines<=3.5 late>0.429
-0.005 lines<=3.5 signed<=1e-35 carry>0.0323 leadtail>0.129 others>1.5 twin>1e-35
-0.005 names>-1.5 others<=12.5 leadtail<=0.866 unlike>0.0959 keyhead>0.127
+0.005 closes<=1e-35 style<=0.504 width>16.5 keyhead<=0.49 below<=0.0686
""")

CLOSER = Table(0.000, 1.178, -3.762, """
-0.671 told>6.5 usual<=0.115
-0.669 leaning>0.875
-0.622 told<=23.5 told>18.5 usual<=0.395
-0.582 told<=23.5 told>20.5
+0.518 told>23.5 second<=1.13
-0.502 told>2.5 sentences>7.5
-0.391 told<=2.5
-0.357 subjects>0.121 told<=2.5
-0.356 usual<=0.0955 sentences>1.5
-0.355 told<=3.5 subjects>0.713
+0.327 told>23.5
-0.290 subjects>1e-35 sentences>1.5 usual<=0.0955
-0.285 told>23.5 second>1.13
-0.280 subjects>0.121 told>20.5
-0.280 subjects>1e-35 told>2.5 leaning>0.875
-0.237 told>2.5 leaning>0.875
+0.235 subjects<=0.121
-0.213 usual<=0.0955 sentences>3.5
-0.212 told<=2.5 subjects>0.125
-0.205 told<=2.5 subjects>0.453
-0.200 told<=2.5 subjects>0.138
-0.199 told<=2.5 usual<=0.0862
-0.197 subjects>0.121 usual<=0.0955 sentences>1.5
-0.187 subjects>1e-35 told<=2.5
+0.160 subjects<=1e-35
+0.157 told<=6.5 second<=2.6
+0.152 told<=6.5 told>3.5
+0.133 told<=2.5 usual>0.0862 subjects<=0.453
-0.123 subjects>0.121 told>2.5 sentences>5.5
-0.122 told<=23.5 told>22.5
-0.118 subjects>0.121 told<=3.5
-0.111 subjects>0.121 told>2.5 sentences>6.5
-0.108 told<=8.5 sentences>1.5 told>5.5
+0.104 leaning<=0.875 subjects<=0.143
-0.101 subjects>1e-35 told>20.5
+0.101 subjects<=1e-35 told>10.5
-0.092 told>3.5 usual<=0.122
-0.092 told<=6.5 second>2.6
-0.090 told>18.5 told<=23.5 usual<=0.395
-0.090 told<=23.5 told>18.5
-0.087 told<=3.5
-0.087 usual>0.0955 told<=3.5
+0.079 told>3.5 told<=5.5
-0.077 sentences>1.5 usual<=0.122
-0.077 sentences>1.5 usual<=0.0955
-0.074 subjects>1e-35 told>20.5 told<=23.5
-0.074 usual<=0.0955 sentences<=1.5
+0.072 told>6.5 usual>0.395
-0.071 leaning<=0.875 told<=3.5
-0.071 told>6.5 usual<=0.395
-0.069 leaning<=0.875 subjects>0.143 told<=3.5
+0.066 usual>0.0955 told>3.5
-0.064 told<=2.5 usual>0.0862 subjects>0.453
+0.064 told>2.5 sentences<=7.5
-0.064 subjects>1e-35 leaning>0.875
-0.057 subjects>0.121 usual<=0.0955 sentences<=1.5
-0.055 told>18.5 usual<=0.395
-0.055 leaning<=0.875 told>3.5 usual<=0.122
+0.054 told<=23.5 told>18.5 usual>0.395
-0.053 leaning<=0.875 told<=2.5
-0.052 told>6.5 usual<=0.246
+0.051 told>6.5 usual>0.361 subjects<=0.447
-0.050 told<=20.5 sentences>1.5
-0.048 told>6.5 usual<=0.205
-0.047 told<=3.5 subjects>0.879
+0.046 told>18.5 usual>0.395 subjects<=0.463
-0.046 leaning<=0.875 told>17.5
+0.044 told>2.5 sentences<=7.5 told<=7.5
-0.043 usual<=0.0955 sentences<=3.5
-0.041 sentences>1.5 usual>0.0955 subjects>0.447
-0.041 sentences>1.5 usual>0.122 subjects>0.447
-0.038 told>2.5 sentences<=7.5 leaning>0.875
+0.038 told<=2.5 subjects<=0.453 usual>0.0862
-0.038 usual<=0.0894 sentences>1.5
-0.037 leaning<=0.875 subjects>0.143 told>11.5
-0.037 told>6.5 usual>0.115 leaning>0.875
-0.036 subjects>1e-35 sentences>1.5 usual>0.0955
+0.036 told>2.5 sentences<=7.5 leaning<=0.875
+0.036 told<=20.5 sentences<=1.5
-0.034 leaning<=0.875 subjects>0.143 told>18.5
+0.034 leaning<=0.875 told>3.5 usual>0.122
-0.034 subjects>1e-35 leaning<=0.875 told<=2.5
-0.032 leaning<=0.875 usual<=0.101
+0.032 told>2.5 sentences<=7.5 told<=18.5
-0.031 told<=5.5 subjects>0.703
-0.031 told<=2.5 subjects>0.17
-0.029 told>18.5 sentences<=7.5
+0.029 told<=2.5 subjects<=0.138
-0.028 told>6.5 usual<=0.361
-0.026 leaning<=0.875 subjects>0.166 told>11.5
-0.025 leaning<=0.875 told>18.5
+0.024 sentences<=1.5
-0.022 told>5.5
+0.022 told>3.5 usual>0.122
-0.022 told<=2.5 subjects<=0.453 usual<=0.0862
+0.022 told>5.5 usual>0.395
+0.020 subjects>1e-35 sentences<=1.5
+0.019 told<=8.5 sentences<=1.5
-0.019 told>6.5 usual>0.115
+0.018 leaning<=0.875 subjects<=0.166
-0.017 told>18.5 usual>0.395 subjects>0.463
-0.017 told<=5.5 sentences>1.5
-0.017 told>17.5 leaning<=0.875
+0.017 told<=3.5 subjects<=0.713
-0.016 told>5.5 usual<=0.395
-0.016 usual>0.0955 told>18.5
+0.016 told<=2.5 subjects<=0.453
+0.015 told<=5.5 subjects<=0.703
+0.015 told>2.5 leaning<=0.875
+0.015 leaning<=0.875 usual>0.101 told<=17.5
+0.015 told<=2.5 subjects<=0.125
+0.013 told<=2.5 subjects<=0.17
+0.013 leaning<=0.875 told>2.5 told<=17.5
+0.012 told<=6.5
-0.011 leaning<=0.875 usual>0.101 told>17.5
+0.011 leaning<=0.875 told>3.5 told<=17.5
+0.011 told>8.5
+0.010 leaning<=0.875 told>2.5 told<=18.5
+0.010 usual>0.0955 told<=7.5
+0.010 subjects>0.121 told>3.5 told<=20.5
+0.009 told<=18.5
-0.009 usual>0.0955 told>7.5
-0.009 usual<=0.0894 sentences<=1.5
+0.008 told>18.5 told<=23.5 usual>0.395
+0.007 subjects>0.121 told<=20.5 told>3.5
+0.007 subjects>0.121 told>2.5 sentences<=5.5
+0.007 usual>0.0955 told<=18.5
+0.007 subjects>1e-35 told>2.5 leaning<=0.875
+0.007 usual>0.0894 told<=7.5
-0.007 usual>0.0894 told>7.5
+0.007 subjects>0.121 told>2.5 sentences<=6.5
+0.006 told>2.5 leaning<=0.875 told<=17.5
+0.006 told<=2.5 usual>0.0862
+0.006 told>6.5 usual>0.246
+0.006 subjects>0.121 told>2.5 told<=20.5
""")

BORDER = Table(-3.000, 1.306, -3.366, """
+1.579 peak>1e-35 mixed<=0.0951 steady>2.84
+0.943 closes>1e-35
+0.702 peak>1e-35 mixed<=0.0951 steady<=2.84
-0.663 usual<=1e-35
+0.654 signed>2.5
+0.451 peak>-2.27 cross<=0.396 mixed<=0.2 closes>1e-35
+0.419 second>2.65 closes>1e-35
-0.413 keyhead>0.525
+0.394 closes<=1e-35 peak>2.04 subjects<=0.178 mixed<=0.231 keytail>20.5
+0.353 cross<=0.333 mixed<=0.0564 leadtail>0.142 closes>1e-35
-0.321 signed<=1e-35 keytail<=1e-35
+0.319 peak>1e-35 mixed>0.0951
+0.319 peak<=1e-35 closes>1e-35
-0.308 most>0.796
-0.306 subjects>0.804
+0.297 peak>-3.42 subjects<=0.29 leadtail>0.153 closes>1e-35
+0.292 leadtail>0.0598 last<=0.154 closes>1e-35
+0.289 peak>-2.27 cross<=0.396 mixed<=0.2 closes<=1e-35 leadtail>0.267
+0.287 closes<=1e-35 peak>2.04 subjects<=0.178 mixed<=0.231 keytail<=20.5
-0.272 keytail<=6.5
+0.271 subjects<=0.188 mixed<=0.136 leadtail>0.153 closes>1e-35
-0.261 last>0.586
-0.238 last>0.496
+0.233 cross<=0.396 leadtail>0.153 mixed<=0.0491 closes>1e-35
+0.230 cross<=0.333 mixed<=0.0564 leadtail>0.142 closes<=1e-35
-0.229 keytail<=1e-35
-0.229 subjects>0.776
+0.225 subjects<=0.804 signed>2.5
-0.219 peak<=-21.1
+0.218 closes>1e-35 second>1.42
+0.214 peak>-2.27 cross<=0.396 mixed<=0.2 closes<=1e-35 leadtail<=0.267
+0.212 subjects<=0.188 leadtail>0.153 mixed<=0.026 closes>1e-35
+0.210 closes<=1e-35 peak>2.04 subjects<=0.178 mixed>0.231
+0.203 subjects<=0.29 mixed<=0.2 closes>1e-35
+0.202 linked<=0.104 leadtail>0.181 closes>1e-35
-0.201 subjects>0.696
+0.199 second>3.23 leans<=1e-35 leadtail>0.233
+0.199 peak>-3.42 subjects<=0.29 leadtail>0.153 closes<=1e-35 mixed<=0.026
-0.194 leadtail<=0.0598
+0.190 cross<=0.463 mixed<=0.2 closes>1e-35
-0.189 signed<=2.5 keytail<=6.5 leadtail<=0.0635 second<=1e-35
-0.181 subjects>0.188 peak<=-4.13
+0.178 subjects<=0.804 signed>1e-35 keytail<=41.5
+0.175 subjects<=0.188 mixed<=0.136 leadtail>0.153 closes<=1e-35 bylines<=1e-35
-0.167 keyhead>0.555
+0.166 carry<=0.135 leadtail>0.142 closes>1e-35
+0.162 most<=0.796 per>1.03 last<=0.144
+0.161 subjects<=0.319 leadtail>0.125 mixed<=0.042 closes>1e-35
+0.158 cross<=0.396 leadtail>0.153 mixed<=0.0491 closes<=1e-35 carrytail<=0.0497
+0.157 cross<=0.469 closes>1e-35
+0.156 signed<=2.5 keytail<=1e-35 signed>1e-35
-0.155 keytail>249 per<=0.165
-0.153 local<=1.9 mixed>0.0341
+0.153 peak>-10.1 crossz<=-3.41 closes>1e-35 keytail<=219
-0.152 second<=2.65 second>2.55 margin<=-18.2
-0.152 keytail<=16.5 linked>0.0823 second<=0.754
+0.152 local>4.52 leadtail>0.142 last<=0.154 closes>1e-35
+0.151 mixed<=0.2 closes>1e-35
+0.150 peak>-2.27 cross<=0.396 mixed>0.2
-0.149 margin<=-101
-0.148 last>0.269 mixed>0.0341
+0.148 signed>1e-35 keytail<=41.5
+0.143 second<=2.65 keytail<=2.27e+03 keytail>1.36e+03 leadtail>0.501
+0.142 most<=0.796 per>1.03 last<=0.144 mixed<=0.271
+0.139 peak>-3.42 subjects<=0.29 leadtail>0.153 closes<=1e-35 mixed>0.026
+0.137 cross<=0.333 mixed>0.0564 closes>1e-35
+0.137 cross<=0.333 mixed<=0.0564 leadtail<=0.142
-0.137 crossz>-3.14
+0.137 subjects<=0.188 leadtail>0.153 mixed<=0.026 closes<=1e-35
+0.136 most<=0.715 signed>1e-35 keytail<=41.5
+0.133 subjects<=0.329 leadtail>0.125 mixed<=0.026 closes>1e-35
+0.133 subjects<=0.188 mixed<=0.136 leadtail>0.153 closes<=1e-35 bylines>1e-35
-0.132 subjects>0.519
+0.132 last<=0.586 bylines>2.5 local>15.4 carrytail<=0.142
-0.131 keytail<=1e-35 signed<=1e-35
-0.127 cross>0.76
-0.126 closes<=1e-35 local<=-1.84
-0.125 keytail<=249 bylines<=7.5 peak<=-12.9 last>0.0242 mixed>0.223
+0.125 peak<=1e-35 closes<=1e-35 linked<=0.0452 leadtail>0.142
+0.125 cross<=0.483 leadtail>0.0598 mixed<=0.042 closes>1e-35
+0.125 keyhead<=0.525 second>1.37 mixed<=1.19 cross<=0.209
+0.124 local>3.39 leadtail>0.142 last<=0.154 closes>1e-35
+0.124 keytail<=16.5 linked<=0.0823 signed>1e-35
+0.123 keytail<=16.5 signed>1e-35
-0.122 crossz>-2.95
-0.121 second>3.23 leans>1e-35
+0.121 linked<=0.104 leadtail>0.181 closes<=1e-35 mixed<=0.026
-0.121 crossz>-2.52
-0.121 second<=2.65 keytail<=2.27e+03 keytail>1.36e+03 leadtail<=0.501 carrytail>0.0563
+0.120 last<=0.586 keytail>1.09e+03 margin>-24.6 mixed<=0.255
+0.119 last<=0.427 keytail<=16.5 signed>1e-35
-0.119 keytail>173 mixed>-0.0391 local<=3.08
+0.117 crossz<=-3.14 most<=0.31 mixed<=0.026 closes>1e-35
+0.117 subjects<=0.29 mixed<=0.2 closes<=1e-35 leadtail>0.267 bylines<=1e-35
+0.116 usual>1e-35 bylines>1e-35 second<=0.498 steady>2.15
+0.114 cross<=0.396 leadtail>0.153 mixed<=0.0491 closes<=1e-35 carrytail>0.0497
+0.113 local>3.39 closes>1e-35 keytail<=228
+0.113 most<=0.319 leadtail>0.153 closes>1e-35
+0.112 keyhead<=0.525 keytail<=16.5 signed>1e-35
+0.109 subjects<=0.385 mixed<=0.2 closes>1e-35
-0.109 signed<=2.5 keytail>1e-35 peak<=-47.6
+0.108 second>2.65 closes<=1e-35 crossz<=-4.87
+0.108 keytail<=1e-35 signed>1e-35
+0.107 subjects<=0.188 leadtail>0.153 mixed>0.026 last<=0.091
-0.107 keytail<=173 leans>1e-35 steady<=1.83
+0.107 second>2.28 linked<=0.18 keytail<=238 leadtail>0.272
+0.106 subjects<=0.776 keytail<=16.5 signed>1e-35
+0.105 second>2.65 closes<=1e-35 crossz<=-5.02
-0.105 last>0.427
+0.104 cross<=0.463 mixed<=0.2 closes<=1e-35 leadtail>0.233 last<=0.167
-0.104 keytail>173 crossz>-3.83
+0.103 keytail<=249 bylines>7.5
+0.103 most<=0.796 signed>1e-35 keytail<=41.5
+0.103 peak>-14.9 crossz<=-3.41 keytail<=276 closes>1e-35
-0.103 keyhead>0.441
+0.103 carry<=0.135 leadtail>0.142 closes<=1e-35 mixed<=0.026 crossz<=-3.83
+0.102 subjects<=0.116 keytail>16.5 keytail<=219 closes>1e-35
+0.102 crossz<=-3.14 carry<=0.187 mixed<=0.026 closes>1e-35
+0.102 subjects<=0.519 leadtail>0.0598 mixed<=-0.0192 second>1.05 keyhead<=0.149
+0.101 subjects<=0.519 leadtail>0.0785 mixed<=0.042 closes>1e-35
+0.100 last<=0.586 closes>1e-35 second>1.42
+0.100 closes<=1e-35 peak>2.04 subjects>0.178
+0.100 closes<=1e-35 peak<=2.04 subjects<=0.0875 carry<=0.0915
+0.099 closes>1e-35 keytail<=228
+0.098 margin>-101 second>2.28 carrytail<=0.119 keytail<=238 leans<=1e-35 leadtail>0.277
+0.097 usual>1e-35 keytail>249 leadtail>0.783 keytail<=352 second>0.857 mixed<=0.41
+0.096 subjects<=0.804 keytail<=16.5 signed>1e-35
+0.095 keytail>62.5 keytail<=68.5
-0.095 keytail<=835 keytail>648 carrytail>0.0511
-0.094 second<=3.23 margin<=-101
-0.093 crossz>-2.4
+0.093 crossz<=-2.95 mixed<=0.231 closes>1e-35
+0.093 subjects<=0.89 signed>2.5
-0.093 keytail>249 local<=9.1
+0.092 keyhead<=0.555 signed>2.5
+0.092 mixed<=0.302 second>1.53 leadtail>0.322 keytail<=380
+0.092 peak>-3.42 subjects<=0.29 leadtail<=0.153
+0.092 bylines>1.5 usual>0.256 local>20.5 steady>32.8 keytail<=254 second>0.924
+0.092 margin>-101 second>2.28 leadtail>0.272 leans<=1e-35 keytail<=260
+0.091 subjects<=0.519 leadtail>0.0598 mixed<=-0.0192 second<=1.05 closes>1e-35
-0.091 peak<=-3.42 closes<=1e-35 linked>0.0452
-0.091 second<=2.65 keytail>2.27e+03
+0.091 last<=0.269 leadtail>0.247 keytail<=260 closes>1e-35
+0.090 keytail>1e-35 last<=0.427 keytail<=648 closes>1e-35 second>1.42
+0.089 keytail>249 per>0.165 leadtail>0.783 keytail<=352 mixed<=0.41 second>0.857
+0.089 local>4.52 keytail<=439 leadtail>0.684 second>0.959
+0.088 mixed<=0.2 closes<=1e-35 leadtail>0.391 keytail<=260
+0.088 subjects<=0.319 leadtail>0.125 mixed<=0.042 closes<=1e-35
-0.088 subjects>0.29 leadtail<=0.31
+0.088 usual>1e-35 bylines>1e-35 keytail>80.5 crossz<=-13.7 local>23.4 keyhead<=0.264
+0.088 keytail<=1.36e+03 keytail>648 carrytail<=0.0511 mixed<=0.026
+0.087 subjects<=0.188 mixed<=0.136 leadtail<=0.153
-0.087 peak<=-2.27 carry>0.072 closes<=1e-35
-0.087 second<=2.65 peak<=-55.5
+0.086 keyhead<=0.555 mixed<=0.309 per>1.03 last<=0.144
+0.085 cross<=0.469 closes<=1e-35 mixed<=0.042 leadtail>0.125 bylines<=1e-35
+0.085 crossz<=-3.14 most<=0.31 mixed<=0.026 closes<=1e-35 second>0.99 keyhead<=0.149
-0.085 most>0.319 peak<=-6.32
+0.085 keytail>1.27e+03 local>10.7 keytail<=2.27e+03 leadtail>0.501
+0.084 peak>-10.1 crossz<=-3.41 closes>1e-35 keytail>219
+0.084 keytail>1e-35 keytail<=249 closes>1e-35
-0.084 peak<=-3.42 most>0.172
-0.084 cross>0.463 closes<=1e-35 peak<=2.04
-0.083 linked>0.104 leadtail<=0.361 closes<=1e-35
-0.083 carry>0.135 peak<=-6.32
-0.083 subjects>0.319 closes<=1e-35 peak<=3.18
+0.083 keytail>249 local>9.41 margin>-47 second>1.49 cross<=0.428
-0.083 cross>0.333 peak<=-2.27
-0.083 peak<=-14.9 mixed>0.0564
+0.083 usual>1e-35 keytail>1.09e+03 linked<=0.0877
+0.083 usual>1e-35 bylines>1e-35 peak>3.76 second>0.908 subjects<=0.113 local>18.3
-0.083 subjects>0.329 leadtail<=0.31
-0.083 closes<=1e-35 peak<=2.04 subjects>0.0875
+0.083 crossz<=-2.95 mixed<=0.177 closes>1e-35
-0.082 local<=4.52 carrytail>0.0848
+0.082 keyhead<=0.441 mixed<=0.302 second>1.53 leadtail>0.287
-0.082 peak<=-47.6
-0.081 subjects>0.385 leadtail<=0.31
+0.081 keytail>6.5 mixed<=-0.0192 second>1.05 keyhead<=0.12
-0.081 peak<=-10.1 linked>0.0529
+0.081 usual>1e-35 bylines>1e-35 second>0.498 crossz<=-13.7 local>23.4 keyhead<=0.264
+0.081 local>4.52 leadtail>0.142 last<=0.154 closes<=1e-35 bylines<=1e-35
-0.080 peak<=-21.1 mixed>0.0719
+0.080 leadtail>0.684 second>0.959 keytail<=380 bylines<=1e-35 mixed<=0.551 second<=1.14
+0.079 peak>-21.1 crossz<=-3.41 keytail<=276 closes>1e-35
+0.079 keytail<=6.5 signed>1e-35
-0.079 cross>0.483 leadtail<=0.297
+0.078 last<=0.496 closes>1e-35 second>1.42
-0.078 subjects>0.89
-0.078 last>0.347 peak<=-8.61
+0.078 subjects<=0.29 mixed<=0.2 closes<=1e-35 leadtail>0.267 bylines>1e-35
+0.077 most<=0.319 leadtail>0.153 closes<=1e-35 mixed<=-0.0391 second>0.99
+0.077 usual>0.264 bylines>1.5 local>20.5 steady>32.8 keytail<=254
-0.077 signed<=2.5 keytail>1e-35 second<=2.28 keyhead>0.555
+0.076 subjects<=0.776 keytail<=620 leadtail>0.391 second>1.65
+0.076 keytail<=371 leadtail>0.702 second>0.959 bylines<=1e-35
+0.076 closes>1e-35 second<=0.876
+0.076 mixed<=0.309 per>1.03 last<=0.129
-0.076 mixed>0.2 last>0.0881
+0.076 subjects<=0.656 leadtail>0.0598 keytail<=260 closes>1e-35
-0.075 most>0.715
+0.075 crossz<=-3.14 carry<=0.187 mixed<=0.026 closes<=1e-35 second>1.05 keyhead<=0.149
+0.075 keytail>6.5 mixed<=0.042 closes>1e-35
-0.075 peak<=-28.4
+0.075 most<=0.796 signed>2.5
+0.074 bylines>1e-35 keytail>80.5 crossz<=-13.7 local>23.4 keyhead<=0.264
-0.074 cross>0.396 leadtail<=0.397
+0.074 keytail<=35.5 subjects<=0.137 carry<=0.0403 local>14.3
+0.073 cross<=0.76 signed>2.5
+0.073 last<=0.496 second>1.84 leadtail>0.287 leans<=1e-35
+0.073 carry<=0.135 leadtail>0.142 closes<=1e-35 mixed<=0.026 crossz>-3.83
+0.072 peak>-10.1 crossz<=-3.41 closes<=1e-35 mixed<=-0.0192 steady>-0.354
+0.072 usual>1e-35 keyhead<=1e-35 keytail<=50.5 second<=0.857
+0.072 cross<=0.779 bylines>1e-35 second<=0.498 carry<=0.085 second>1e-35
-0.072 carrytail>0.12 local<=11
+0.072 margin>-34.3 second<=1.65 peak>-15.3 second>1.18 local>9.7
-0.072 local<=1.9 keytail>228
+0.072 cross<=0.396 leadtail>0.153 mixed>0.0491
-0.071 local<=3.39 closes<=1e-35
+0.071 last<=0.496 second>2.28 linked<=0.18 crossz<=-3.83
+0.071 peak>-47.6 second>1.37 mixed<=0.78 cross<=0.209
-0.071 local<=4.52 carrytail>0.133
+0.071 usual>0.264 bylines>4.5 local>20.5 last<=0.265
+0.070 subjects<=0.329 leadtail>0.125 mixed<=0.026 closes<=1e-35
+0.070 keyhead<=0.525 second<=1.42 margin>-15.2 second>1.16 local>9.7
+0.070 cross<=0.483 leadtail>0.0598 mixed<=0.042 closes<=1e-35 carrytail<=0.0456
-0.070 keytail<=173 signed<=1e-35 leadtail<=0.075 subjects>0.137
+0.070 local>3.39 leadtail>0.142 last<=0.154 closes<=1e-35 bylines<=1e-35 mixed<=0.302
+0.070 keytail<=249 bylines>7.5 local>15.9
+0.070 local>1.9 leadtail>0.702 keytail<=328
+0.070 second<=2.65 second>2.55 margin>-18.2
-0.069 closes<=1e-35 most>0.4 local<=8.49
+0.069 peak>-4.13 second<=1.12 margin>-5.94 second>1 keytail<=150
+0.069 subjects<=0.385 mixed<=0.2 closes<=1e-35 leadtail>0.391 keytail<=260
+0.069 keyhead<=0.525 second>1.37 mixed<=1.19 cross>0.209 leadtail>0.316
-0.069 cross>0.469 closes<=1e-35
-0.069 keytail>1e-35 keytail<=249 closes<=1e-35 leans>1e-35 steady<=1.83
-0.068 subjects>0.656
-0.068 keytail<=6.5 second<=1e-35 leadtail<=0.0477
+0.068 usual>1e-35 keytail<=249 peak>-15.7 second>2.03 mixed<=0.587 leans<=1e-35
-0.068 keytail<=6.5 signed<=1e-35
+0.068 subjects<=0.696 leadtail>0.0598 keytail<=260 closes>1e-35
+0.068 crossz<=-2.52 mixed<=0.231 closes>1e-35
+0.067 keytail<=53.5 subjects<=0.137 local>14.3 second>0.678 mixed<=1.19
-0.067 signed<=1e-35 leadtail<=0.466 carry>0.187 second<=0.414
+0.067 keytail>6.5 mixed<=-0.0192 second<=1.05 closes>1e-35
+0.067 linked<=0.104 leadtail>0.181 closes<=1e-35 mixed>0.026
-0.067 leadtail>0.0598 last>0.154 mixed>0.026
+0.067 keyhead<=0.525 signed>2.5
+0.066 subjects<=0.188 leadtail>0.153 mixed>0.026 last>0.091
+0.066 cross<=0.463 mixed<=0.2 closes<=1e-35 leadtail>0.233 last>0.167
-0.066 keytail<=62.5 subjects>0.137 last>0.154
+0.066 peak>-21.1 keytail>16.5 keytail<=260 closes>1e-35
+0.066 usual>0.0724 bylines>1e-35 second<=0.498 steady>3.53
+0.066 subjects<=0.319 leadtail>0.125 mixed>0.042 last<=0.091
+0.065 usual>1e-35 bylines>2.5 local>15.4 carrytail<=0.142
+0.065 usual>1e-35 bylines<=1.5 keytail>1.27e+03
-0.065 mixed>0.302 keytail>129 leadtail<=0.361
+0.064 last<=0.586 leadtail>0.734 steady>406
+0.064 keytail<=6.5 second>1e-35 signed>1e-35
-0.064 signed<=2.5 peak<=-47.6
-0.064 closes<=1e-35 steady<=-2.95 leadtail<=0.282
-0.064 closes<=1e-35 linked>0.122 leadtail<=0.466
+0.063 keyhead<=0.525 mixed<=0.302 second<=1.53 carrytail<=0.0161 second>0.99
+0.063 usual>1e-35 second>1.42 crossz<=-8.89
+0.063 cross<=0.224 bylines<=1e-35 keytail>6.5 most<=0.421 second>1.11 mixed<=0.0719
+0.063 keytail<=1.36e+03 keytail>648 second>1.02 per>0.62 local>25.6
+0.063 subjects<=0.519 leadtail>0.52 mixed<=0.042 closes<=1e-35
-0.063 second>2.65 closes<=1e-35 crossz>-4.87
-0.063 subjects>0.57
-0.063 usual<=0.0724 leadtail<=0.211 carry>1e-35
+0.062 mixed<=0.302 second>1.53 leadtail>0.322
+0.062 last<=0.269 leadtail>0.0785 closes>1e-35
+0.062 leadtail>0.0598 last<=0.154 closes<=1e-35 bylines<=1e-35 crossz<=-3.14 keytail<=260
+0.062 peak>-47.6 second>1.37 steady>-8.39 mixed<=0.78 cross<=0.209
+0.062 local>1.9 mixed<=0.302 closes>1e-35
+0.062 last<=0.496 per>1.03 linked<=0.111
-0.062 closes<=1e-35 local>-1.84 crossz>-2.52
-0.061 usual>1e-35 keyhead>1e-35 keytail<=20.5 second<=0.719
-0.061 signed<=2.5 keytail>1e-35 second>2.28 linked>0.18
+0.060 peak>-21.1 crossz<=-3.41 keytail<=276 second>1 leadtail>0.133
+0.060 cross>0.333 peak>-2.27 cross<=0.514
+0.060 cross<=0.333 mixed>0.0564 closes<=1e-35
-0.060 keytail>6.5 mixed>-0.0192 peak<=-13.7
+0.060 subjects<=0.696 bylines<=1e-35 keytail>16.5 mixed<=-0.0391 second>1.05
+0.060 second>3.23 leadtail>0.198
+0.059 peak>-47.6 second<=1.37 margin>-16.4 second>1.16 local>9.7
+0.059 keytail>6.5 keytail<=276 closes>1e-35
-0.059 second<=3.23 margin>-101 local<=-1.84
+0.059 second>2.28 keytail<=371 per>0.108 mixed<=-0.087
+0.059 keytail<=173 leans<=1e-35 second>0.948 mixed<=0.612 leadtail>0.297
-0.059 local<=1.9 keytail<=228 leadtail<=0.243
-0.059 subjects>0.116 leadtail<=0.31
-0.058 keytail>1e-35 keytail<=173 leans>1e-35 steady<=1.83
+0.058 last<=0.586 closes>1e-35 second<=0.876
+0.057 last<=0.586 keytail<=1.09e+03 keytail>648 second<=0.908
+0.057 steady>-13.1 second>2.28 crossz<=-3.83
+0.057 keyhead<=0.525 mixed<=0.302 closes>1e-35 keytail<=153 leadtail>0.0477
+0.057 second>3.23 leans<=1e-35 leadtail>0.198
+0.057 crossz<=-2.95 mixed<=0.231 closes<=1e-35 subjects<=0.0875 bylines<=1e-35 carry<=0.0207
+0.057 keyhead<=0.6 second>2.65 crossz<=-4.87
-0.057 local<=3.39
-0.057 subjects>0.29 leadtail>0.31 last>0.212
+0.057 carrytail<=0.12 leadtail>0.466 keytail<=260
+0.057 peak>-2.27 cross>0.396
+0.057 peak<=-2.27 carry<=0.072
+0.057 keytail>6.5 keytail<=439 closes>1e-35
-0.056 keytail>249 local<=9.41 second<=1.62 leadtail<=0.639
+0.056 peak>-14.9 crossz<=-3.41 keytail<=276 closes<=1e-35 leadtail>0.466
-0.056 keytail>371 local<=16.3 carry>0.072
+0.056 second>2.65 leans<=1e-35 leadtail>0.431
+0.056 last<=0.586 second>2.77 leans<=1e-35 leadtail>0.443
-0.056 second>2.65 closes<=1e-35 crossz>-5.02
+0.055 usual>1e-35 carrytail<=0.0116 carry<=0.0207 crossz<=-3.99 mixed<=0.026
-0.055 second<=2.65 margin<=-101
+0.055 keyhead<=0.555 mixed<=0.587 closes>1e-35 second>1.29
+0.055 keyhead<=0.525 mixed<=0.302 second>1.53 leadtail>0.287
+0.054 margin>-101 second>1.65 leadtail>0.322
+0.054 leadtail>0.0598 last<=0.154 closes<=1e-35 bylines<=1e-35 crossz<=-3.14 keytail<=276
-0.054 keytail>276 mixed>0.0491 local<=23.4
+0.054 most<=0.796 per>1.03 last>0.144
+0.054 local>4.52 leadtail>0.142 last<=0.154 closes<=1e-35 bylines>1e-35
+0.054 local>9.7 second<=1.37 margin>-15.2 second>1.02 keytail<=270
-0.054 keytail<=16.5 signed<=1e-35
+0.054 most<=0.796 per>1.03 last<=0.144 mixed>0.271
-0.054 subjects>0.329 leadtail>0.31 last>0.212
+0.054 subjects<=0.57 leadtail>0.466 keytail<=260
+0.054 peak>-28.4 second>1.42 steady>-11.9 crossz<=-3.83
+0.053 keytail<=173 signed>1e-35
-0.053 local<=4.52 carrytail<=0.0848 leadtail<=0.287
+0.053 peak>-21.1 second>1.34 crossz<=-3.83
-0.053 keytail<=1.09e+03 keytail>648 second>0.908 second<=1.02
+0.053 keyhead<=0.555 mixed<=0.587 closes>1e-35 second>1.02
+0.053 cross<=0.469 closes<=1e-35 mixed<=0.042 leadtail>0.125 bylines>1e-35
+0.053 crossz<=-2.4 keyhead<=1e-35 second>1
-0.053 most>0.319 peak>-6.32 subjects>0.656
+0.052 last<=0.586 second>3.23 leans<=1e-35 leadtail>0.233
+0.052 keytail<=439 second>1.93 leadtail>0.277
-0.052 subjects>0.188 peak>-4.13 cross>0.514
+0.052 steady>-24.5 second>2.28 keytail<=371 carrytail<=0.119 leadtail>0.277
-0.052 keytail>6.5 mixed>0.042 last>0.154
-0.052 keytail<=173 leans>1e-35 steady<=1.27
+0.052 signed<=2.5 keytail<=6.5 leadtail>0.0635
+0.052 leadtail>0.734 steady>406
-0.052 bylines>1.5 usual<=0.256
+0.052 subjects<=0.116 keytail>16.5 keytail<=219 closes<=1e-35 bylines<=1e-35
+0.052 peak>-21.1 second<=1.37 local>5.46 keytail<=156 second>0.948 mixed<=0.612
+0.052 second>2.65 keytail>201 crossz<=-5.37
+0.052 local>3.39 closes>1e-35 keytail>228
-0.052 signed<=1e-35 leadtail<=0.466 carry>0.187 local<=9.7
+0.052 keyhead<=0.441 second>1.37 carrytail<=0.119
-0.051 last>0.379
+0.051 keytail>6.5 mixed<=0.302 closes>1e-35
-0.051 keytail>16.5 keytail<=276 closes<=1e-35 crossz>-2.4
-0.051 signed<=1e-35 leadtail<=0.153 carry>0.187 second>0.414
+0.051 subjects<=0.776 bylines<=1e-35 leadtail>0.0598 second>1.22 mixed<=0.0719
+0.051 peak>-21.1 second>1.37 crossz<=-3.83
+0.051 mixed<=0.302 second<=1.53 leadtail>0.702
+0.051 crossz<=-2.95 mixed<=0.177 closes<=1e-35 bylines<=1e-35 carry<=0.18 second>1.14
+0.051 subjects<=0.329 leadtail>0.125 mixed>0.026 last<=0.091
-0.051 keytail<=153 last>0.209 linked>0.157
+0.051 peak>-21.1 crossz<=-3.41 keytail<=276 closes<=1e-35 bylines<=1e-35 second>0.99 most<=0.319
-0.051 subjects>0.519 peak>-4.13
-0.050 signed<=2.5 keytail>50.5 closes<=1e-35 crossz>-2.4
+0.050 keytail<=153 last<=0.209 leans<=1e-35 second<=-1e-35 leadtail>0.34
-0.050 keytail<=1e-35 leadtail<=0.702
+0.050 keytail>16.5 keytail<=276 closes>1e-35
+0.050 subjects<=0.696 bylines<=1e-35 leadtail>0.684
+0.050 leadtail>0.466 last<=0.154 closes<=1e-35 bylines<=1e-35
+0.050 closes>1e-35 second>1.02
-0.049 keytail>6.5 keytail<=439 closes<=1e-35 subjects>0.57
-0.049 local<=1.9 mixed<=0.0341
+0.049 carry<=0.135 leadtail>0.142 closes<=1e-35 mixed>0.026
-0.049 peak>-21.1 crossz>-3.41
+0.049 mixed<=0.302 closes>1e-35 keytail<=153
-0.049 second>2.28 keytail>371 cross>0.129
-0.049 cross>0.779 leadtail<=0.302
-0.049 keytail<=648 keytail>546 crossz>-6.85
+0.048 last<=0.427 leadtail>0.466 mixed<=-0.135 leans<=1e-35
+0.048 subjects<=0.29 mixed<=0.2 closes<=1e-35 leadtail<=0.267
-0.047 mixed>0.302 local<=13.2 margin<=-2.12
-0.047 keytail<=1.09e+03 keytail>648 second<=1.02 second>0.924
+0.047 most<=0.319 leadtail>0.153 closes<=1e-35 mixed<=-0.0391 second<=0.99
-0.047 keytail>1e-35 keytail<=249 closes<=1e-35 cross>0.699
+0.047 crossz<=-2.52 keytail<=439 leadtail>0.684
+0.047 second>2.65 keytail<=201 leadtail>0.198
+0.046 keytail>6.5 mixed<=0.042 closes<=1e-35 second>1.2 keyhead<=0.283
+0.046 keytail>173 crossz<=-3.83 second>1.6 keytail<=425
-0.046 keytail<=1.36e+03 keytail>648 second>1.02 per<=0.62
-0.046 second<=2.55 keyhead>0.555 signed<=1e-35
+0.046 subjects<=0.519 leadtail>0.0785 mixed<=0.042 closes<=1e-35 leadtail<=0.52 carry<=0.0439
+0.046 keytail<=173 second>0.948 mixed<=0.612 subjects<=0.121
+0.046 local>3.39 closes<=1e-35 mixed<=0.0491 crossz<=-3.83 bylines<=1e-35
+0.046 keytail>173 crossz<=-3.83 second>1.65 keytail<=425 per>0.135
+0.046 mixed<=0.587 closes>1e-35 second>1.02
+0.046 keyhead<=0.441 second<=1.37 local>5.46 keytail<=173 second>0.99
+0.046 usual>0.264 bylines>1.5 local>20.5 bylines<=4.5 last<=0.028
-0.046 keytail>6.5 mixed>0.302 local<=13.2 margin<=-2.12
+0.046 subjects<=0.804 signed>1e-35 keytail>41.5 second>0.968
-0.045 second>2.65 keytail>201 crossz>-5.37
-0.045 keytail>153 second<=-0.361
-0.045 keytail>6.5 keytail<=276 closes<=1e-35 subjects>0.57
+0.045 keytail>173 crossz<=-3.83 second>1.65 keytail<=425
+0.045 closes>1e-35 mixed<=-0.0192
-0.044 usual>1e-35 keyhead>1e-35 keytail>648 local<=23.4
-0.044 usual>1e-35 keyhead>1e-35 keytail>20.5 keytail<=648 last>0.379
-0.044 mixed>0.302 last>0.107
-0.044 signed<=2.5 keytail>1e-35 margin<=-4.08 second<=1.11 local<=16.3
-0.044 keytail>1e-35 last>0.427
-0.043 second<=3.23 margin<=-101 keyhead>0.0881
-0.043 second<=2.65 peak>-55.5 carry>0.558
-0.043 keyhead<=0.525 second>1.37 mixed>1.19
-0.043 keyhead<=0.525 second<=1.37 peak<=-12.5
-0.043 keytail<=6.5 second<=0.857
+0.043 keytail<=62.5 margin>-24 carry<=1e-35 second<=0.857
+0.043 subjects<=0.804 mixed<=0.587 second>1.15 keyhead<=0.11 cross<=0.333
+0.043 keyhead<=0.525 keytail>16.5 mixed<=-0.087 second>1.2
+0.043 keytail<=648 keytail>546 crossz<=-6.85
-0.043 mixed>0.309 keytail>114 leadtail<=0.356
+0.042 peak>-21.1 second<=1.34 local>5.46 keytail<=156 second>0.948
+0.042 steady>-30 second>1.84 crossz<=-5.23
+0.042 keytail<=68.5 margin>-24 keytail>62.5
+0.042 crossz<=-3.14 most<=0.31 mixed<=0.026 closes<=1e-35 second<=0.99
+0.042 subjects<=0.656 leadtail>0.391 keytail<=260 closes<=1e-35 bylines<=1e-35
+0.042 second>2.65 keytail<=201 per>0.0453
+0.042 crossz<=-2.4 keytail<=439 leadtail>0.684
-0.042 keytail<=16.5 linked>0.0823 second>0.754
+0.042 peak>-10.1 crossz<=-3.41 closes<=1e-35 mixed<=-0.0192 steady<=-0.354
-0.042 keyhead<=0.525 second>1.42 mixed>1.19
-0.041 local<=-1.84
+0.041 margin>-101 second>2.28 carrytail<=0.119 keytail<=238 leans<=1e-35 leadtail<=0.277
+0.041 second<=3.23 keytail<=2.27e+03 keytail>1.36e+03 leadtail>0.501
-0.041 signed<=2.5 mixed>0.843 margin<=-66.5
-0.041 closes<=1e-35 steady<=-10
+0.041 margin>-101 local>-1.84 second>1.57 crossz<=-3.83 mixed<=1.19
+0.041 last<=0.379 closes>1e-35
+0.041 keyhead<=0.525 bylines<=1e-35 second>1.22 mixed<=0.0796
-0.041 carry>0.135 peak>-6.32 leadtail<=0.306
+0.040 crossz<=-2.52 mixed<=0.231 closes<=1e-35 keyhead<=1e-35
+0.040 subjects<=0.776 keytail>16.5 keytail<=249 closes>1e-35
+0.040 most<=0.796 signed>1e-35 keytail>41.5 second>0.968 second<=1.35
+0.040 last<=0.269 leadtail>0.247 keytail<=260 closes<=1e-35 bylines<=1e-35
-0.040 keytail>129 mixed>0.302
+0.040 usual>1e-35 keytail>1.09e+03 linked>0.0877 margin>22.6
-0.040 second<=2.28 local<=-1.84
+0.040 local>-1.84 second>1.37 crossz<=-3.83
+0.040 cross<=0.463 mixed<=0.2 closes<=1e-35 leadtail<=0.233
+0.040 peak>-21.1 keytail>16.5 keytail<=260 closes<=1e-35 subjects<=0.544 second>0.99
-0.040 last<=0.496 leadtail<=0.684 keytail>243 mixed>0.0491
+0.040 local>3.39 leadtail>0.142 last<=0.154 closes<=1e-35 bylines>1e-35
+0.040 local>3.39 leadtail>0.142 last<=0.154 closes<=1e-35 bylines<=1e-35 mixed>0.302
+0.040 keytail>1.36e+03
-0.040 last>0.269 mixed<=0.0341
-0.040 keytail>1e-35 keytail<=648 keyhead>0.384
-0.040 keyhead<=0.525 mixed>0.302 keytail>129
+0.040 local>1.9 leadtail>0.466 mixed<=-0.0391
+0.040 peak>-21.1 second<=1.11 margin>-7.14 second>1.02
+0.039 crossz<=-3.14 carry<=0.187 mixed<=0.026 closes<=1e-35 second<=1.05
+0.039 cross<=0.483 leadtail>0.0598 mixed>0.042 last<=0.091
+0.039 cross<=0.483 leadtail>0.0598 mixed<=0.042 closes<=1e-35 carrytail>0.0456
+0.039 carrytail<=0.12 leadtail>0.0785 keytail<=260 leadtail<=0.466 subjects<=0.137 bylines<=1e-35
-0.039 keytail>153 mixed>0.0341 leadtail<=0.356
+0.039 keytail>1.09e+03 linked<=0.0877
-0.039 bylines>1e-35 keytail<=80.5 local<=6.04
-0.039 signed<=2.5 keytail>6.5 mixed>0.302 leadtail<=0.0825
+0.039 usual>1e-35 keyhead<=1e-35
-0.038 mixed>0.2 last<=0.0881 leadtail<=0.149
+0.038 keyhead<=0.555 mixed<=0.587 keytail>1.09e+03 margin>-24.6
-0.038 signed<=2.5 keytail>1e-35 second<=2.28 keyhead<=0.555 local<=-1.84
+0.038 last<=0.427 keytail>16.5 keytail<=648 closes>1e-35
+0.038 closes>1e-35 keytail>228
+0.038 closes<=1e-35 linked<=0.122 leadtail>0.0598 bylines<=1e-35 carry<=0.0439
+0.038 margin>-101 second>2.28 leadtail>0.272 leans<=1e-35 keytail>260
-0.038 signed<=2.5 keytail>1e-35 peak>-47.6 second<=1.42 peak<=-15.3
-0.038 second<=3.23 keytail<=2.27e+03 keytail>1.36e+03 leadtail<=0.501 carrytail>0.0563
+0.038 last<=0.347 leadtail>0.466 mixed<=-0.0391
+0.038 keytail>1.36e+03 margin>-27
+0.038 most<=0.796 signed<=2.5 mixed<=0.843 closes>1e-35 second>1.02
+0.038 subjects<=0.519 leadtail>0.0598 mixed<=-0.0192 second>1.05 keyhead>0.149
+0.037 cross<=0.76 signed<=2.5 second>1.84 leadtail>0.172
+0.037 last<=0.269 leadtail>0.391 closes<=1e-35 mixed<=-0.087
-0.037 keytail>439 local<=10.7
+0.037 keyhead<=0.6 second<=2.65 margin>-47 second>1.34 keytail>265
+0.037 subjects<=0.696 leadtail>0.391 keytail<=260 closes<=1e-35 bylines<=1e-35
-0.037 cross>0.463 closes<=1e-35 peak>2.04
+0.037 cross<=0.76 bylines<=1e-35 second<=1.11 margin>-7.14 second>1.04
+0.037 second<=3.23 margin>-101 local>-1.84 second>1.57 crossz<=-3.14
-0.037 subjects>0.319 closes<=1e-35 peak>3.18
-0.037 bylines>1e-35 keytail>80.5 crossz>-13.7 second<=0.908
+0.037 keytail>1e-35 keytail<=648 keyhead<=0.384 closes>1e-35
+0.037 local>1.9 mixed<=0.302 closes<=1e-35 leadtail>0.702
+0.037 keytail>249 per>0.165 leadtail>0.783 keytail<=352 mixed<=0.41 second<=0.857
-0.037 signed<=2.5 keytail>1e-35 second<=2.28 local<=-1.84
+0.037 crossz<=-3.14 most<=0.31 mixed<=0.026 closes<=1e-35 second>0.99 keyhead>0.149
-0.036 keytail<=249 bylines<=7.5 peak<=-12.9 last>0.0242 mixed<=0.223
-0.036 signed<=2.5 keytail<=1e-35
+0.036 keyhead<=0.441 mixed<=0.302 second<=1.53 closes>1e-35
-0.036 most<=0.715 signed<=1e-35 leadtail<=0.466 second>0.414 keyhead>0.308
-0.036 most<=0.715 signed<=1e-35 leadtail<=0.466 second<=0.414 carry>0.0146
+0.036 subjects<=0.804 signed<=2.5 peak>-43.5 second>1.84 leans<=1e-35
-0.036 leadtail<=0.684 keytail>144 crossz>-3.83
+0.036 mixed<=0.2 closes<=1e-35 leadtail>0.391 keytail>260
+0.036 mixed<=0.2 closes<=1e-35 leadtail<=0.391 subjects<=0.0875
+0.036 keytail>153 crossz<=-3.83 second<=1.51 mixed<=-0.0391 second>0.787 per>0.632
+0.036 second<=2.65 keytail<=2.27e+03 keytail>1.36e+03 leadtail<=0.501 carrytail<=0.0563
+0.036 local>1.9 leadtail>0.466 keytail<=328 leadtail<=0.702
+0.036 crossz<=-2.4 keyhead<=1e-35 second<=1 keytail<=50.5
+0.036 last<=0.586 second<=0.754 keyhead<=0.441 second>0.719
-0.036 linked>0.104 leadtail>0.361 last>0.216
-0.036 linked>0.104 leadtail<=0.361 closes>1e-35
-0.036 usual>1e-35 carrytail>0.0116 peak<=-30.4
-0.036 keytail<=1.09e+03 keytail>648 second>1.02 per<=0.62
+0.036 keytail<=1.09e+03 keytail>648 second>1.02 per>0.62
-0.035 subjects<=0.776 bylines>1e-35
+0.035 crossz<=-3.14 most<=0.31 mixed>0.026 last<=0.079
+0.035 last<=0.586 bylines>2.5 local>15.4 carrytail>0.142
+0.035 keyhead<=0.525 second>1.42 mixed<=1.19 crossz<=-3.83
-0.035 usual>1e-35 keyhead>1e-35 keytail<=62.5 carry>0.0477
+0.035 peak>-21.1 second>1.11 mixed<=-0.0287
+0.035 usual>1e-35 keytail<=1.09e+03 keytail>648 carrytail<=0.0161
-0.035 second>3.23 leadtail<=0.198
+0.034 usual>1e-35 keytail<=1.09e+03 keytail>648 second>1.02 local>12.8
-0.034 last<=0.586 keytail>1.09e+03 margin<=-24.6
-0.034 last<=0.586 keytail<=1.09e+03 keytail>648 second>0.908
+0.034 peak>-14.9 crossz<=-3.41 keytail<=276 closes<=1e-35 leadtail<=0.466 subjects<=0.0875
+0.034 last<=0.586 leadtail>0.734 steady<=406 keytail<=68.5
+0.034 leadtail>0.0598 last<=0.154 closes<=1e-35 bylines<=1e-35 leadtail<=0.466 carry<=0.0439
-0.034 signed<=2.5 keytail>153 crossz>-3.83
+0.034 mixed<=0.302 second>1.53 leadtail>0.322 keytail>380
+0.034 keyhead<=0.525 signed<=2.5 keytail>16.5 keytail<=153 closes>1e-35
+0.034 keyhead<=0.525 signed<=2.5 keytail<=16.5 signed>1e-35
-0.034 cross>0.396 leadtail>0.397 last>0.265
+0.034 subjects<=0.137 leadtail>0.0598 keytail<=260 leadtail<=0.466 linked<=0.0983
-0.033 keytail>425 crossz<=-3.83 second>1.65
+0.033 subjects<=0.319 leadtail>0.125 mixed>0.042 last>0.091
+0.033 last<=0.586 bylines<=1.5 keytail>1.09e+03 margin>-24.6
-0.033 leadtail<=0.734 most>0.7
-0.033 usual>1e-35 bylines>1e-35 second<=0.498 steady<=2.15
+0.033 signed<=2.5 keytail>1e-35 second>2.28 linked<=0.18
+0.033 subjects<=0.385 mixed<=0.2 closes<=1e-35 leadtail>0.391 keytail>260
+0.033 subjects<=0.385 mixed<=0.2 closes<=1e-35 leadtail<=0.391 carry<=0.0293
+0.033 leadtail>0.0598 last<=0.154 closes<=1e-35 bylines<=1e-35 crossz<=-3.14 keytail>260
+0.032 keyhead<=0.441 second<=1.37 local>5.46 keytail>173 leadtail>0.783
+0.032 subjects<=0.804 signed<=2.5 mixed<=0.587 second>1.81 leadtail>0.172
-0.032 second>2.28 linked>0.18
-0.032 second>2.65 leans>1e-35
+0.032 keytail>6.5 keytail<=439 closes<=1e-35 subjects<=0.57 bylines<=1e-35 peak>-20.1 second>1.16
+0.032 keytail<=16.5 linked<=0.0823 signed<=1e-35 crossz<=-4.45
+0.032 usual>1e-35 carrytail<=0.0116 carry<=0.0207
+0.032 crossz<=-3.14 carry<=0.187 mixed>0.026 keytail<=153
+0.032 crossz<=-3.14 carry<=0.187 mixed<=0.026 closes<=1e-35 second>1.05 keyhead>0.149
+0.032 peak>-21.1 crossz<=-3.41 keytail<=276 second<=1 leadtail>0.474
-0.031 signed<=2.5 keytail>371 second>2.28
-0.031 signed<=2.5 keytail>6.5 closes<=1e-35 crossz>-2.4
+0.031 keytail>1e-35 keytail<=153 closes>1e-35
-0.031 subjects<=0.696 leadtail<=0.0598
+0.031 usual>0.264 bylines>1.5 local>20.5 steady>32.8 keytail>254
+0.031 peak>-21.1 second<=1.34 local>5.46 keytail>156 leadtail>0.783
-0.031 mixed>0.587 local<=12.8
+0.031 usual>1e-35 bylines>1e-35 keytail<=80.5 local>6.94
-0.031 second<=2.28 keyhead>0.555
-0.031 second>2.28 keytail<=371 per<=0.108 mixed>-0.888
+0.031 keytail>153 crossz<=-3.83 second>1.51 keytail<=452
-0.031 most<=0.796 signed<=2.5 mixed>0.843
-0.031 most<=0.796 per<=1.03 keytail>648 local<=23.4
-0.030 keytail>276 mixed>0.0491
-0.030 subjects<=0.696 bylines>1e-35 closes<=1e-35
-0.030 subjects<=0.696 bylines<=1e-35 leadtail<=0.0598
+0.030 leadtail>0.684 second>1.14 keytail<=380 bylines<=1e-35 mixed<=0.551
+0.030 mixed<=0.587 closes>1e-35 second<=0.876
-0.030 subjects>0.385 leadtail>0.31
+0.030 subjects<=0.519 leadtail>0.0598 mixed<=-0.0192 second<=1.05 closes<=1e-35
-0.030 keytail>648
+0.030 crossz<=-2.95 mixed<=0.231 closes<=1e-35 subjects<=0.0875 bylines<=1e-35 carry>0.0207
+0.030 keytail<=16.5 linked<=0.0823 signed<=1e-35 leadtail>0.0635 crossz<=-3.75
-0.030 subjects<=0.656 leadtail<=0.0598
-0.030 second<=2.55 keytail>2.27e+03
+0.030 subjects<=0.776 bylines<=1e-35 leadtail>0.684
+0.029 last<=0.496 leadtail>0.684
-0.029 keytail>361 mixed>-0.0192 peak>-13.7
+0.029 local>4.52 keytail<=439 leadtail>0.684 second<=0.959
+0.029 keytail>6.5 mixed<=0.302 closes<=1e-35 leadtail>0.702
+0.029 subjects<=0.696 bylines>1e-35 closes>1e-35
-0.029 subjects<=0.776 keytail>620
-0.029 subjects<=0.776 keytail<=620 leadtail<=0.282 subjects>0.137
+0.029 margin>-101 second<=2.28 local>1.9 bylines>2.5
-0.029 peak<=-3.42 most<=0.172 leadtail<=0.142
+0.029 usual>1e-35 second<=1.42 margin>-34.3 second>1.16 local>8.82
-0.029 subjects<=0.696 bylines<=1e-35 keytail>16.5 mixed>-0.0391 peak<=-13.7
-0.029 subjects<=0.696 bylines<=1e-35 keytail<=16.5
+0.029 usual>1e-35 bylines>1e-35 keytail>80.5 crossz<=-13.7 local>23.4 keyhead>0.264
+0.029 usual>1e-35 carrytail<=0.0116 carry<=0.0207 crossz<=-3.99 mixed>0.026
-0.029 most<=0.796 per<=1.03 keytail<=648 keytail>546 crossz>-6.85
+0.029 signed<=2.5 keytail>153 crossz<=-3.83 second>1.65 keytail<=425
+0.028 cross<=0.76 bylines<=1e-35 second>1.11 margin>-47 leans<=1e-35
-0.028 keytail<=648 last>0.427
+0.028 usual>1e-35 bylines>1e-35 peak>3.76 second>0.908 subjects<=0.113 local<=18.3
+0.028 keyhead<=0.555 mixed<=0.587 closes>1e-35 second<=0.876
-0.028 second<=3.23 keytail>2.27e+03
-0.028 signed<=2.5 mixed>0.843 margin<=-24
+0.028 steady>-13.1 second<=2.28 margin>-36.4 second>1.16 local>9.7
+0.028 bylines>1e-35 keytail<=80.5 local>6.04
-0.028 keyhead<=0.555 mixed>0.587
+0.028 keyhead<=0.555 mixed<=0.587 keytail<=173 second>0.948 subjects<=0.121
+0.028 leadtail>0.734 steady<=406 keytail<=68.5
-0.028 crossz<=-2.52 mixed>0.231 last>0.0729
+0.028 leadtail>0.684 second>0.959 margin>-40.4
+0.028 leadtail>0.0598 last<=0.154 closes<=1e-35 bylines<=1e-35 crossz<=-3.14 keytail>276
-0.028 subjects<=0.776 bylines<=1e-35 leadtail<=0.0598
+0.028 signed<=2.5 peak>-4.13 second<=1.12 margin>-7.14 second>1
+0.028 keyhead<=0.525 second>1.42 mixed<=1.19
-0.027 subjects>0.116 leadtail>0.31 last>0.22
-0.027 second<=2.65 margin>-101 local<=-1.84
-0.027 keytail<=173 leans>1e-35 steady>1.27 usual<=0.175
+0.027 steady>-13.1 second>2.28 crossz>-3.83 keytail<=224
+0.027 cross<=0.469 closes<=1e-35 mixed>0.042 last<=0.079
+0.027 cross<=0.469 closes<=1e-35 mixed<=0.042 leadtail<=0.125
+0.027 keytail<=173 second<=0.857 keytail>6.5 carry<=1e-35
-0.027 keyhead<=0.525 keytail>16.5 mixed>-0.087 peak<=-13.7
-0.027 keyhead<=0.525 keytail<=16.5 signed<=1e-35
-0.027 keytail>1.09e+03 linked>0.0877 leadtail<=0.52
+0.027 crossz<=-2.52 keytail<=439 leadtail<=0.684 carry<=0.184 second>1
+0.027 crossz<=-2.52 keytail<=439 leadtail<=0.684 carry<=0.184 second<=1 keyhead<=1e-35
-0.027 last<=0.586 bylines>2.5 local<=15.4
-0.027 last<=0.586 bylines>1.5 bylines<=2.5
-0.027 keytail<=62.5 subjects>0.137
+0.027 keyhead<=0.6 second>2.65 crossz>-4.87 closes>1e-35
+0.027 subjects<=0.656 leadtail>0.0598 keytail<=260 closes<=1e-35 bylines<=1e-35 leadtail<=0.391 linked<=0.0568
+0.027 peak>-28.4 second<=1.42 local>5.46 keyhead<=1e-35
-0.027 subjects<=0.804 signed<=2.5 mixed>0.843
+0.027 margin>-21.1 local>-1.84 second<=1.57 second>1.16
+0.027 most<=0.796 crossz<=-2.4 carrytail<=0.0161 carry<=0.0251
+0.027 keyhead<=0.555 signed<=2.5 mixed<=0.587 closes>1e-35 second>1.02
+0.027 keyhead<=0.555 signed<=2.5 mixed<=0.587 closes>1e-35 second<=0.876
+0.027 peak>-3.42 subjects>0.29
+0.027 peak<=-3.42 most<=0.172 leadtail>0.142
+0.027 local>4.52 leadtail>0.142 last>0.154
+0.026 keytail>1e-35 keytail<=173 leans<=1e-35 second>0.984
+0.026 subjects<=0.57 leadtail>0.0598 keytail>260 mixed<=-0.00935
-0.026 keytail>439
-0.026 margin>-101 second<=1.65 peak<=-15.3
+0.026 keytail<=249 bylines<=7.5 mixed<=-0.22 leadtail>0.52
+0.026 keytail<=1.36e+03 keytail>648 second<=0.908
+0.026 second>3.23 leans<=1e-35 leadtail<=0.233
-0.026 keytail>153 crossz>-3.83
+0.026 second>2.28 keytail>371 cross<=0.129
+0.026 subjects<=0.696 bylines<=1e-35 leadtail>0.0598 leadtail<=0.684 mixed<=-0.0192
-0.026 subjects<=0.57 leadtail<=0.0598
-0.026 usual<=0.0724 leadtail<=0.211 carry<=1e-35
+0.026 keytail<=6.5 second<=1e-35 leadtail>0.0477
-0.026 keyhead<=0.525 bylines<=1e-35 second>1.22 mixed>0.0796 last>0.0853
-0.026 keyhead<=0.525 bylines<=1e-35 second<=1.22 margin<=-12.4
-0.026 subjects<=0.776 bylines<=1e-35 leadtail<=0.684 most>0.421
+0.026 usual>1e-35 bylines>1e-35 second>0.498 crossz<=-13.7 local>23.4 keyhead>0.264
+0.025 subjects<=0.804 signed<=2.5 mixed<=0.843 second>1.81 leadtail>0.125
-0.025 signed<=2.5 keytail<=6.5 leadtail<=0.0635 second>1e-35
+0.025 keytail>249 per>0.165 leadtail>0.783
+0.025 signed<=2.5 keytail>1e-35 second>2.28 keytail<=371
-0.025 subjects<=0.696 bylines>1e-35
+0.025 subjects<=0.519 leadtail>0.0598 mixed>-0.0192 keytail<=153
+0.025 keyhead<=0.525 bylines<=1e-35 second<=1.22 margin>-12.4 leadtail>0.684
+0.025 subjects>0.188 peak>-4.13 cross<=0.514
+0.025 subjects<=0.188 mixed>0.136
+0.025 subjects<=0.519 leadtail>0.0785 mixed>0.042 keytail<=153
+0.025 subjects<=0.519 leadtail>0.0785 mixed<=0.042 closes<=1e-35 leadtail<=0.52 carry>0.0439
+0.025 keytail>1e-35 keytail<=249 closes<=1e-35 leans<=1e-35 second>0.99
+0.025 steady>-30 second<=1.84 peak>-21.1 margin>-36.4 second>1.16 local>9.7
-0.025 steady<=-24.5
+0.025 keyhead<=0.555 mixed<=0.309 per>1.03 last>0.144
+0.025 keyhead<=0.555 mixed<=0.309 per<=1.03 closes>1e-35 keytail<=238
-0.025 crossz<=-2.52 keytail>439 mixed>0.026
-0.025 last<=0.427 leadtail<=0.466 carry>0.177
+0.025 last<=0.427 leadtail>0.783 mixed>-0.135
+0.025 last<=0.427 leadtail>0.466 mixed<=-0.135 leans>1e-35
-0.024 subjects<=0.519 leadtail<=0.0785
+0.024 last<=0.496 second<=1.84 local>5.46 keytail>153 leadtail>0.783
-0.024 subjects<=0.804 signed<=1e-35 leadtail<=0.322 carry>0.0439
-0.024 steady<=-13.1
-0.024 cross>0.514 peak>-2.27
-0.024 subjects<=0.89 signed<=2.5 mixed>0.843
+0.024 usual>1e-35 bylines<=1.5 keytail<=648 keytail>566
-0.024 keytail>308 mixed>0.042 last<=0.154
+0.024 usual>1e-35 bylines<=1.5 keytail<=1.27e+03 keytail>648 second<=0.908
-0.024 crossz<=-2.95 mixed>0.231 last>0.0729
-0.024 keyhead<=0.441 second>1.37 carrytail>0.119
-0.024 keyhead<=0.441 second<=1.37 local<=5.46
+0.024 crossz<=-2.4 keytail<=439 leadtail<=0.684 keyhead<=1e-35
+0.024 keytail>153 crossz<=-3.83 second<=0.787 mixed<=-0.0391
+0.024 leadtail>0.0598 last>0.154 mixed<=0.026
+0.024 leadtail>0.0598 last<=0.154 closes<=1e-35 bylines>1e-35
+0.024 crossz<=-2.95 mixed<=0.177 closes<=1e-35 bylines<=1e-35 carry<=0.18 second<=1.14
-0.024 cross>0.483 leadtail>0.297
-0.024 subjects<=0.519 leadtail<=0.0598
+0.024 local>3.39 closes<=1e-35 mixed<=0.0491 crossz<=-3.83 bylines>1e-35
-0.024 second<=3.23 local<=-1.84
+0.024 subjects<=0.696 leadtail>0.0598 keytail<=260 closes<=1e-35 bylines<=1e-35 leadtail<=0.391 linked<=0.0983
-0.024 subjects<=0.776 keytail>16.5 keytail<=249 closes<=1e-35 peak<=-15.3
-0.024 subjects<=0.776 keytail<=16.5 signed<=1e-35
+0.024 crossz<=-2.52 mixed<=0.231 closes<=1e-35 keyhead>1e-35 leadtail>0.56
-0.024 steady<=-30
-0.024 crossz<=-2.4 keytail>439
-0.024 crossz<=-2.4 keytail<=439 leadtail<=0.142 keyhead>1e-35
+0.024 usual>1e-35 keyhead<=1e-35 keytail<=50.5
-0.024 keytail<=173 second<=0.948 second>0.857
+0.024 keytail>6.5 mixed<=-0.0192 second>1.05 keyhead>0.12
-0.023 cross<=0.76 bylines<=1e-35 keytail<=6.5
-0.023 keytail<=173 signed<=1e-35 leadtail<=0.277 subjects>0.137 leadtail>0.075
-0.023 last<=0.496 closes<=1e-35 crossz>-2.52
+0.023 usual>1e-35 bylines>1.5 cross<=0.129
+0.023 second<=2.55 second>2.28
-0.023 crossz<=-2.95 mixed>0.177 last>0.107
+0.023 last<=0.586 bylines<=1.5 keytail>1.09e+03
+0.023 subjects<=0.776 bylines<=1e-35 leadtail>0.684 second<=1.22 keytail>147
-0.023 cross<=0.76 bylines>1e-35
-0.023 most<=0.796 per<=1.03 peak<=-55.5
-0.023 last<=0.427 keytail>648
-0.023 last<=0.427 keytail>16.5 keytail<=648 closes<=1e-35 crossz>-2.52
-0.023 last<=0.427 keytail<=16.5 signed<=1e-35
+0.023 subjects<=0.329 leadtail>0.125 mixed>0.026 last>0.091
-0.023 peak<=-21.1 mixed<=0.0719
+0.023 closes<=1e-35 most<=0.4 bylines<=1e-35 crossz<=-3.14 mixed<=0.17 second>0.984
+0.023 signed<=2.5 keytail>1e-35 peak>-47.6 second>1.42 crossz<=-3.83
-0.023 bylines>1.5 usual>0.256 local<=20.5 carrytail>0.055
+0.023 most<=0.796 per<=1.03 keytail<=648 keytail>546 crossz<=-6.85
+0.023 second<=2.65 margin>-101 local>-1.84 bylines>1.5 cross<=0.129
-0.023 crossz<=-2.52 keytail<=439 leadtail<=0.684 carry>0.184
-0.023 last<=0.379 closes<=1e-35 bylines>1e-35
-0.023 last<=0.379 closes<=1e-35 bylines<=1e-35 crossz>-2.85
+0.023 bylines>1.5 usual>0.256 local>20.5 steady>32.8 keytail>254
+0.023 bylines>1.5 usual>0.256 local>20.5 steady>32.8 keytail<=254 second<=0.924
-0.023 subjects<=0.804 keytail<=16.5 signed<=1e-35
-0.022 mixed>0.309 keytail>114 leadtail>0.356 keytail<=141
-0.022 crossz<=-3.14 most>0.31
-0.022 local>1.9 leadtail<=0.466 carry>0.0439 closes<=1e-35
-0.022 usual>1e-35 keytail>1.09e+03 linked>0.0877 margin<=22.6
-0.022 crossz<=-3.14 carry>0.187
+0.022 last<=0.586 keytail<=648 keytail>546
-0.022 last<=0.496 leadtail<=0.684 keytail<=16.5 signed<=1e-35
+0.022 last<=0.379 closes<=1e-35 bylines<=1e-35 crossz<=-2.85 second>1.21
-0.022 keytail>249 per>0.165 leadtail<=0.783 bylines>1.5
-0.022 last>0.347 peak>-8.61
+0.022 keytail>1e-35 keytail<=648 keyhead<=0.384 closes<=1e-35 bylines<=1e-35 most<=0.421 second>0.984
+0.022 local>1.9 mixed<=0.302 closes<=1e-35 leadtail<=0.702 subjects<=0.0875 bylines<=1e-35
+0.021 usual>1e-35 bylines<=1e-35 second>1.22 margin>-47
-0.021 keytail<=16.5 linked<=0.0823 signed<=1e-35 crossz>-4.45 usual<=0.438
+0.021 most<=0.796 per<=1.03 keytail>648 local>23.4
-0.021 keyhead>0.6
+0.021 signed<=2.5 keytail>6.5 closes>1e-35 second>1.02
-0.021 keyhead<=0.525 second<=1.42 margin<=-15.2
-0.021 last<=0.347 leadtail<=0.31 subjects>0.137
+0.021 usual>1e-35 keytail<=249 peak>-15.7 second>0.99 mixed<=0.587 leans<=1e-35 second<=2.03
+0.021 subjects<=0.804 keytail<=249 keytail>16.5 mixed<=-0.22
-0.021 peak>-21.1 keytail>260 mixed>0.026
-0.021 peak>-21.1 keytail>16.5 keytail<=260 closes<=1e-35 subjects>0.544
-0.021 peak>-21.1 keytail<=16.5
-0.021 usual>1e-35 keyhead>1e-35 keytail>153 bylines>1e-35 peak<=4.49
-0.021 subjects<=0.776 keytail>249 mixed>0.0491
+0.021 keytail<=173 signed<=1e-35 leadtail>0.277
-0.021 cross<=0.76 bylines<=1e-35 keytail>6.5 most>0.421
-0.021 margin>-101 second>1.65 leadtail<=0.322
+0.021 bylines>1e-35 keytail>80.5 crossz<=-13.7 local>23.4 keyhead>0.264
-0.021 subjects<=0.804 signed<=1e-35 leadtail<=0.0598
-0.021 peak>-14.9 crossz>-3.41
-0.021 peak<=-14.9 mixed<=0.0564
+0.021 signed<=2.5 peak>-47.6 steady>-10.9 second>1.42 mixed<=1.19 crossz<=-3.83
+0.021 most<=0.319 leadtail>0.153 closes<=1e-35 mixed>-0.0391
-0.021 usual>1e-35 bylines>1.5 usual<=0.264
-0.021 local>1.9 mixed>0.302
-0.021 peak>-47.6 second<=1.37 margin<=-16.4
-0.020 last<=0.269 leadtail<=0.247 subjects>1e-35
+0.020 subjects<=0.804 signed<=2.5 mixed<=0.843 second>1.34 cross<=0.209
+0.020 subjects<=0.804 signed<=2.5 mixed<=0.843 second<=1.34 margin>-4.69 second>1
+0.020 leadtail>0.0598 last<=0.154 closes<=1e-35 bylines<=1e-35 crossz>-3.14
-0.020 keytail>2.27e+03 local>10.7
+0.020 peak>-28.4 second>1.12 leans<=1e-35
-0.020 keyhead<=0.525 second<=1.42 peak<=-12.5
-0.020 keytail<=6.5 linked<=0.0823 signed<=1e-35 leadtail<=0.0635
+0.020 last<=0.586 keytail>1.09e+03 margin>-24.6 mixed>0.255
+0.020 keyhead<=0.555 signed<=2.5 keytail<=16.5 signed>1e-35
-0.020 keytail>425 crossz<=-3.83 second>1.6
-0.020 keytail>173 crossz<=-3.83 second<=1.6 local<=8.82
-0.020 closes<=1e-35 steady>-10 bylines>1e-35 peak<=3.76
-0.020 closes<=1e-35 steady>-10 bylines<=1e-35 mixed>0.689
+0.020 keytail<=1.09e+03 keytail>648 second<=0.924
+0.020 cross<=0.779 bylines>1e-35 second<=1e-35 carry<=0.085
+0.020 peak>-4.13 second<=1.12 margin>-5.94 second>1 keytail>150
-0.020 last<=0.496 second>1.84 leadtail<=0.287
+0.020 cross>0.396 leadtail>0.397 last<=0.265
+0.020 cross<=0.396 leadtail<=0.153
+0.020 last<=0.379 closes<=1e-35 bylines<=1e-35 crossz<=-2.85 second<=1.21 keytail<=147 local>5.19
+0.020 keyhead<=1e-35 mixed<=0.302 second<=1.53 closes<=1e-35
-0.020 keytail>648 last<=0.427
-0.020 keytail>1e-35 last<=0.427 keytail<=648 closes<=1e-35 local<=1.9
-0.020 second<=2.28 local>-1.84 leadtail<=0.684 keyhead>0.299
+0.020 signed<=2.5 keytail>1e-35 peak>-47.6 second>1.42 steady>-11.9
-0.020 keytail>1.36e+03 margin<=-27
-0.019 leadtail<=0.684 keytail>144 crossz<=-3.83 second<=1.14 local<=15.9
-0.019 signed<=2.5 keytail>1e-35 peak>-47.6 second>1.42 steady<=-11.9
+0.019 peak>-21.1 crossz<=-3.41 keytail<=276 closes<=1e-35 bylines<=1e-35 second<=0.99
-0.019 keytail>6.5 keytail<=439 closes<=1e-35 subjects<=0.57 bylines>1e-35
-0.019 keytail>6.5 keytail<=439 closes<=1e-35 subjects<=0.57 bylines<=1e-35 peak<=-20.1
+0.019 keytail<=173 leans<=1e-35 second<=0.948 leadtail>0.466
+0.019 keyhead<=0.525 second<=1.42 peak>-12.5 margin>-15.8 second>1
-0.019 closes<=1e-35 most>0.4 local>8.49
-0.019 closes<=1e-35 most<=0.4 bylines>1e-35
-0.019 closes<=1e-35 most<=0.4 bylines<=1e-35 crossz>-3.14
+0.019 mixed<=0.309 per>1.03 last>0.129
-0.019 last<=0.496 leadtail<=0.684 keytail<=243 keytail>16.5 mixed>0.689
+0.019 carrytail<=0.12 leadtail>0.0785 keytail<=260 leadtail<=0.466 subjects<=0.137 bylines>1e-35
-0.019 cross<=0.76 signed<=2.5 second>1.84 leadtail<=0.172
-0.019 cross<=0.76 signed<=2.5 second<=1.84 peak<=-15.3
-0.019 last<=0.269 leadtail<=0.0785
-0.019 most<=0.796 crossz>-2.4
-0.019 peak>-28.4 second>1.42 steady<=-11.9
-0.019 peak>-28.4 second<=1.42 local<=5.46
+0.019 usual>1e-35 keytail<=648 keytail>546
+0.019 peak>-21.1 second>1.11 mixed>-0.0287 local>9.41
-0.019 local>-1.84 second<=1.37 margin<=-15.2
-0.019 usual>1e-35 bylines<=1e-35 second<=1.22 margin<=-12.4
+0.019 peak>-10.1 crossz<=-3.41 closes<=1e-35 mixed>-0.0192
+0.019 keytail>173 mixed<=-0.0391
-0.018 subjects<=0.804 signed<=2.5 peak<=-43.5
+0.018 last<=0.496 second>1.84 leadtail>0.287 leans>1e-35
-0.018 local>3.39 closes<=1e-35 mixed>0.0491 last>0.079
+0.018 signed<=2.5 keytail>150 peak>-47.6 crossz<=-3.83 second>1.28
-0.018 peak>-47.6 second>1.37 steady<=-8.39
-0.018 peak>-47.6 second<=1.37 peak<=-12.5
+0.018 keytail>1e-35 last<=0.427 keytail<=648 closes>1e-35 second<=1.42
+0.018 peak>-47.6 second>1.37 steady>-8.39 mixed<=0.78 cross>0.209
+0.018 cross<=0.76 bylines<=1e-35 keytail>6.5 most<=0.421 second>1.11 mixed<=0.0719 cross>0.224
-0.018 last<=0.496 leadtail<=0.684 keytail<=243 second>0.414 mixed>0.689
-0.018 last<=0.496 leadtail<=0.684 keytail<=243 second<=0.414 carry>0.0146
+0.018 linked>0.104 leadtail>0.361 last<=0.216
+0.018 linked<=0.104 leadtail<=0.181
+0.018 closes>1e-35 second<=1.42 second>0.876
+0.018 crossz<=-2.95 mixed<=0.231 closes<=1e-35 subjects<=0.0875 bylines>1e-35
-0.018 keyhead<=0.525 signed<=1e-35 keytail<=16.5
-0.018 keytail>371 local<=16.3 carry<=0.072
+0.018 signed<=2.5 keytail>6.5 mixed<=0.302 closes>1e-35
-0.018 signed<=1e-35 leadtail<=0.466 carry>0.187 local>9.7
-0.018 signed<=1e-35 leadtail<=0.31 carry<=0.187 subjects>0.137
-0.018 signed<=2.5 keytail>425 crossz<=-3.83 second>1.65
-0.018 signed<=2.5 keytail>1e-35 second<=2.28 local>-1.84 peak<=-21.1
-0.018 crossz<=-2.4 keyhead>1e-35 leadtail<=0.31 subjects>1e-35
+0.018 second<=3.23 local>-1.84 margin>-47 second>1.22 bylines<=1e-35
+0.018 cross<=0.76 signed<=2.5 second<=1.84 peak>-15.3 local>4.52 keyhead<=1e-35
+0.018 local>4.52 keytail<=439 leadtail<=0.684 subjects<=0.137
-0.018 peak>-21.1 second<=1.34 local<=5.46
-0.018 local>1.9 leadtail<=0.466 subjects>0.137
-0.018 local<=1.9 keytail<=228 leadtail>0.243
-0.018 usual>1e-35 keyhead>1e-35 keytail<=62.5 subjects>0.137
-0.018 cross<=0.76 bylines<=1e-35 second<=1.11 margin<=-7.14
+0.018 subjects<=0.696 bylines<=1e-35 keytail>16.5 mixed<=-0.0391 second<=1.05
+0.018 usual>1e-35 bylines>2.5 local>15.4 carrytail>0.142
+0.017 second<=2.65 margin>-101 local>-1.84 second>1.11 cross<=0.209
-0.017 signed<=2.5 peak>-47.6 second>1.12 bylines>1e-35
-0.017 signed<=2.5 peak>-47.6 second<=1.12 margin<=-7.14
-0.017 keytail<=153 margin<=-24
-0.017 most<=0.796 signed<=1e-35 leadtail<=0.466 second>0.414 keyhead>0.308
-0.017 most<=0.796 signed<=1e-35 leadtail<=0.466 second<=0.414 carry>0.0146
+0.017 subjects<=0.89 signed<=2.5 keytail<=16.5 linked<=0.0823 mixed<=0.49
+0.017 last<=0.496 per>1.03 linked>0.111
+0.017 last<=0.496 per<=1.03 keytail>648 second<=0.908
+0.017 last<=0.496 per<=1.03 keytail<=648 usual>0.0724 second>1.84
+0.017 usual>1e-35 keyhead>1e-35 keytail<=20.5 second>0.719
-0.017 last<=0.586 keytail<=648 carrytail>0.2
+0.017 signed>1e-35 keytail>41.5
+0.017 signed<=1e-35 leadtail>0.466
+0.017 last<=0.586 second<=2.77 margin>-47 second>1.34 crossz<=-2.85
+0.017 signed<=2.5 mixed<=0.843 second>1.81 leans<=1e-35
+0.017 keyhead<=0.525 bylines<=1e-35 second>1.22 mixed>0.0796 last<=0.0853
-0.017 usual>1e-35 keyhead>1e-35 keytail>20.5 usual<=0.0724
-0.017 keytail<=439 second>1.93 leadtail<=0.277
+0.017 keytail>1.09e+03 linked>0.0877 leadtail>0.52
+0.017 subjects<=0.776 keytail<=620 leadtail>0.391 second<=1.65
-0.017 keytail>173 mixed>-0.0391 local>3.08
+0.017 subjects<=0.776 bylines<=1e-35 leadtail<=0.684 most<=0.421 second>1.16
+0.017 subjects<=0.776 bylines<=1e-35 leadtail<=0.684 most<=0.421 second<=1.16 margin>-4.08 second>1
-0.017 keytail>6.5 keytail<=276 closes<=1e-35 subjects<=0.57 bylines>1e-35
-0.017 local>3.39 leadtail<=0.142
-0.017 local<=3.39 closes>1e-35
+0.016 subjects>0.188 peak>-4.13 subjects<=0.519
+0.016 subjects<=0.188 leadtail<=0.153
+0.016 last<=0.269 leadtail>0.684 closes<=1e-35 mixed>-0.087
+0.016 last<=0.269 leadtail>0.0785 closes<=1e-35 mixed<=-0.087 leadtail<=0.391
-0.016 most<=0.796 per<=1.03 keytail<=648 last>0.427
+0.016 subjects<=0.696 bylines<=1e-35 keytail>16.5 mixed>-0.0391 peak>-13.7 keytail<=173
+0.016 keytail<=173 leans<=1e-35 second>0.948 mixed<=0.612 leadtail<=0.297
-0.016 margin>-101 local<=-1.84
+0.016 subjects<=0.776 bylines<=1e-35 leadtail>0.0598 second<=1.22 keytail<=147
+0.016 usual>1e-35 carrytail<=0.0116 carry<=0.0207 crossz>-3.99
-0.016 mixed>0.302 local<=13.2 margin>-2.12
+0.016 keytail<=35.5 subjects<=0.137 carry<=0.0403 local<=14.3
+0.016 keytail>6.5 mixed<=0.302 closes<=1e-35 leadtail<=0.702 carry<=0.0439
+0.016 most<=0.715 signed>1e-35 keytail>41.5
+0.016 keyhead<=0.555 signed<=2.5 keytail>16.5 keytail<=150 leans<=1e-35 mixed<=-0.135
+0.016 keytail>6.5 keytail<=276 closes<=1e-35 subjects<=0.57 bylines<=1e-35
+0.016 most<=0.715 signed<=1e-35 leadtail>0.466
-0.016 peak>-21.1 second<=1.37 local<=5.46
-0.016 usual>1e-35 keytail<=249 peak<=-15.7
-0.016 leadtail<=0.734 most<=0.7 usual<=0.0724
+0.016 peak>-47.6 second>1.37 mixed<=0.78 cross>0.209
-0.016 keytail>173 crossz<=-3.83 second>1.65 keytail<=425 per<=0.135
+0.016 subjects<=0.804 signed<=2.5 mixed<=0.843 second<=1.81 keytail<=153 second>0.948
-0.016 subjects<=0.385 mixed>0.2
-0.016 most<=0.796 signed<=1e-35 leadtail<=0.391 subjects>0.137
+0.016 keytail>16.5 keytail<=276 closes<=1e-35 crossz<=-2.4 leans<=1e-35
-0.016 last<=0.496 second>2.28 linked>0.18
-0.016 last<=0.496 second<=2.28 local<=1.9
+0.016 keytail>276 mixed<=0.0491
+0.016 local>3.39 leadtail>0.142 last>0.154
-0.016 last<=0.586 closes<=1e-35 steady<=-2.95
+0.016 subjects<=0.89 signed<=2.5 mixed<=0.843 second>1.34 cross<=0.209
+0.016 subjects<=0.89 signed<=2.5 mixed<=0.843 second<=1.34 margin>-4.69 second>1
-0.016 keyhead<=0.441 mixed>0.302
-0.015 keytail>1e-35 keytail<=648 keyhead<=0.384 closes<=1e-35 bylines>1e-35
-0.015 keytail>1e-35 keytail<=648 keyhead<=0.384 closes<=1e-35 bylines<=1e-35 most>0.421
-0.015 margin>-101 second>2.28 leadtail<=0.272
-0.015 margin>-101 second<=2.28 local<=1.9
+0.015 peak>-21.1 second<=0.948 local>5.46 keytail<=156
+0.015 usual>0.264 bylines>1.5 local>20.5 steady<=32.8
-0.015 keytail<=173 second>0.948 mixed>0.612
-0.015 keytail>249 local>9.1 mixed>0.026
+0.015 signed<=2.5 mixed<=0.843 second>1.34 cross<=0.209
+0.015 signed<=2.5 mixed<=0.843 second<=1.34 margin>-4.69 second>1
-0.015 local<=4.52 carrytail<=0.133
-0.015 keytail>16.5 keytail<=276 closes<=1e-35 crossz<=-2.4 leans>1e-35
+0.015 keytail<=53.5 subjects<=0.137 local>14.3 second>0.678 mixed>1.19
+0.015 keytail<=53.5 subjects<=0.137 local>14.3 second<=0.678
+0.015 cross<=0.483 leadtail>0.0598 mixed>0.042 last>0.091
+0.015 subjects<=0.804 mixed<=0.587 second>1.53 keyhead>0.11
+0.015 subjects<=0.804 mixed<=0.587 second>1.15 keyhead<=0.11 cross>0.333
+0.015 usual>1e-35 carrytail<=0.0116 carry>0.0207
+0.015 last<=0.496 second<=2.28 local>1.9 leadtail>0.783
-0.015 usual>1e-35 bylines>1e-35 keytail>80.5 crossz>-13.7
-0.015 usual>1e-35 bylines>1e-35 keytail<=80.5 local<=6.94
+0.015 mixed<=0.302 closes>1e-35 keytail>153
+0.015 mixed<=0.302 closes<=1e-35 signed>1e-35
-0.015 keyhead<=0.525 bylines>1e-35
+0.015 local>1.9 leadtail>0.466 keytail>328
+0.015 local>1.9 leadtail<=0.466 carry<=0.0439
-0.015 last<=0.586 leadtail<=0.734 keytail>648 carry>0.0403
-0.015 last<=0.586 leadtail<=0.734 keytail<=648 usual<=0.0724
+0.015 second>2.28 keytail<=371 per>0.108 mixed>-0.087
+0.015 second>2.28 keytail<=371 per<=0.108 mixed<=-0.888
-0.015 peak>-28.4 second>1.12 leans>1e-35
-0.015 peak>-28.4 second<=1.12 margin<=-5.94
-0.015 subjects<=0.804 signed<=2.5 mixed>0.587
-0.015 most<=0.796 per<=1.03 keytail>648 second>0.908
-0.015 last<=0.496 per<=1.03 keytail>648 second>0.908
-0.015 last<=0.496 per<=1.03 keytail<=648 usual<=0.0724
+0.015 steady>-24.5 second<=2.28 margin>-24 second>1.16
-0.015 signed<=2.5 keytail>150 peak>-47.6 crossz>-3.83
-0.015 second<=1.11 margin>-101 local>-1.84 margin<=-2.12
+0.014 peak>-21.1 keytail>260 mixed<=0.026
-0.014 margin>-101 second>2.28 carrytail>0.119
-0.014 margin>-101 second<=2.28 local<=-1.84
-0.014 signed<=2.5 mixed>0.843
+0.014 last<=0.496 closes>1e-35 second<=1.42
-0.014 peak>-47.6 second>1.37 mixed>0.78
-0.014 keyhead<=0.555 mixed>0.309 local<=13.2
-0.014 usual>1e-35 bylines>1e-35 second>0.498 crossz>-13.7
+0.014 closes<=1e-35 linked<=0.122 leadtail>0.0598 bylines<=1e-35 carry>0.0439
-0.014 most<=0.796 signed<=2.5 mixed<=0.843 closes<=1e-35 bylines>1e-35
-0.014 keyhead<=0.525 signed<=2.5 keytail>16.5 keytail<=153 closes<=1e-35 leans>1e-35
+0.014 keytail<=371 leadtail>0.702 second>0.959 bylines>1e-35
+0.014 keytail<=371 leadtail>0.702 second<=0.959
+0.014 keyhead<=0.555 mixed<=0.587 closes<=1e-35 signed>1e-35
-0.014 last<=0.496 second<=1.84 local<=5.46
-0.014 second<=3.23 margin>-101 local>-1.84 second>1.57 crossz>-3.14
-0.014 subjects<=0.89 signed<=2.5 keytail>150 crossz>-3.83
-0.014 subjects<=0.89 signed<=2.5 keytail<=16.5 linked>0.0823
+0.014 closes>1e-35 second<=1.42
-0.014 second<=2.55 keyhead>0.555 signed>1e-35
+0.014 usual>0.264 bylines>4.5 local>20.5 last>0.265
+0.014 usual>0.264 bylines>1.5 local>20.5 bylines<=4.5 last>0.028
-0.014 keytail>6.5 mixed>0.302 local<=13.2 margin>-2.12
-0.014 last<=0.586 bylines<=1.5 keytail<=1.09e+03 keytail>648
+0.014 subjects<=0.804 signed<=2.5 peak>-43.5 second<=1.84 local>5.46 mixed<=-0.22
+0.014 mixed<=0.302 second<=1.53 leadtail<=0.702 keyhead<=1e-35
+0.014 subjects<=0.804 signed>1e-35 keytail>41.5 second<=0.968
+0.014 subjects<=0.804 signed<=1e-35 leadtail>0.322 keytail<=260
-0.014 usual>1e-35 keyhead>1e-35 keytail>62.5 usual<=0.0724
-0.014 signed<=2.5 peak>-47.6 steady<=-10.9
+0.014 subjects<=0.137 signed<=2.5 mixed<=0.843 keytail<=98.5 carry<=0.0477
-0.014 keytail<=249 bylines>7.5 local<=15.9
+0.014 most<=0.796 per<=1.03 keytail<=648 last<=0.427 keytail>546
-0.014 closes<=1e-35 linked>0.122 leadtail>0.466
-0.014 closes<=1e-35 linked<=0.122 leadtail<=0.0598
-0.013 keytail<=62.5 subjects>0.137 last<=0.154
-0.013 keytail>452 crossz<=-3.83 second>1.51
+0.013 crossz<=-2.4 keyhead>1e-35 leadtail>0.31 keytail<=260
+0.013 crossz<=-2.4 keyhead<=1e-35 second<=1 keytail>50.5
+0.013 steady>-24.5 second>2.28 keytail<=371 carrytail<=0.119 leadtail<=0.277
+0.013 signed<=2.5 keytail>1e-35 margin>-4.08 second>1
+0.013 last<=0.586 second>3.23 leans<=1e-35 leadtail<=0.233
-0.013 last<=0.586 bylines<=1.5 keytail>1.09e+03 margin<=-24.6
-0.013 signed<=1e-35 leadtail<=0.466 carry>0.187 second>0.414 leadtail>0.153
-0.013 signed<=1e-35 leadtail<=0.466 carry<=0.187 crossz>-3.99
-0.013 keyhead<=0.555 signed<=1e-35 keytail<=16.5
+0.013 keytail>249 local>9.1 mixed<=0.026
-0.013 subjects<=0.804 mixed>0.587
-0.013 keytail<=249 bylines<=7.5 peak<=-12.9 last<=0.0242
+0.013 margin>-101 second>2.28 leadtail>0.272 leans>1e-35
-0.013 keyhead<=0.555 signed<=2.5 mixed>0.587
-0.013 keytail>1e-35 keytail<=249 closes<=1e-35 cross<=0.699 leans>1e-35
-0.013 keytail>276 mixed>0.0491 local>23.4
-0.013 usual>1e-35 bylines>2.5 local<=15.4
-0.013 usual>1e-35 bylines>1.5 bylines<=2.5
-0.013 usual>1e-35 bylines<=1.5 keytail<=1.27e+03 keytail>648
+0.013 usual>1e-35 keyhead>1e-35 keytail>648 local>23.4
-0.013 usual>1e-35 bylines>1e-35 second>0.498
-0.013 keytail<=1.36e+03 keytail>835 carrytail>0.0511
-0.013 keytail<=1.36e+03 keytail>648 carrytail<=0.0511 mixed>0.026
-0.013 peak>-21.1 second>1.11 mixed>-0.0287 local<=9.41
-0.013 peak>-21.1 second<=1.11 margin<=-7.14
+0.013 second<=2.65 peak>-55.5 carry<=0.558 second>0.959 margin>-2.12
-0.013 closes<=1e-35 steady>-2.95 bylines>1e-35
-0.013 closes<=1e-35 steady>-2.95 bylines<=1e-35 peak<=-19.7
-0.013 closes<=1e-35 steady<=-2.95 leadtail>0.282
-0.013 second>2.65 keytail<=201 per<=0.0453
+0.013 keyhead<=0.525 mixed<=0.302 closes>1e-35 keytail>153
+0.013 keyhead<=0.525 mixed<=0.302 closes>1e-35 keytail<=153 leadtail<=0.0477
+0.013 keyhead<=0.525 mixed<=0.302 closes<=1e-35 leadtail>0.702
-0.013 cross<=0.483 leadtail<=0.0598
-0.013 peak>-10.1 crossz>-3.41
-0.013 peak<=-10.1 linked<=0.0529
+0.013 crossz<=-2.4 keytail<=439 leadtail<=0.684 keyhead>1e-35 leadtail>0.142 keytail>153 mixed<=-0.0391
+0.013 crossz<=-2.4 keytail<=153 leadtail<=0.684 keyhead>1e-35 leadtail>0.142
-0.013 signed<=2.5 keytail>6.5 closes<=1e-35 crossz>-2.4 keytail<=50.5
-0.013 last<=0.586 closes<=1e-35 steady<=-9.18
-0.013 peak<=-2.27 carry>0.072 closes>1e-35
-0.013 second<=3.23 margin<=-101 keyhead<=0.0881
-0.013 usual>1e-35 bylines>1.5 cross>0.129
-0.013 usual>1e-35 bylines<=1.5 keytail<=1.27e+03 keytail>648 second>0.908
-0.013 keytail>249 local>9.41 margin<=-47
-0.013 keytail>249 local<=9.41 second>1.62
-0.013 keytail>249 local<=9.41 second<=1.62 leadtail>0.639
+0.013 keytail>6.5 keytail<=439 closes<=1e-35 subjects<=0.57 bylines<=1e-35 peak>-20.1 second<=1.16
+0.012 signed<=2.5 peak>-47.6 second>1.12 bylines<=1e-35
-0.012 margin>-101 second<=1.65 peak>-15.3 margin<=-34.3
+0.012 subjects<=0.804 keytail<=249 keytail>16.5 mixed>-0.22 second>0.719 leadtail>0.229
-0.012 keyhead<=0.525 keytail>620 mixed>-0.087 peak>-13.7
+0.012 second<=2.65 peak>-55.5 carry<=0.558 crossz<=-2.85 second>1.42
+0.012 last<=0.496 closes<=1e-35 crossz<=-2.52 keyhead<=1e-35
+0.012 last<=0.496 second>2.28 linked<=0.18 crossz>-3.83
+0.012 most<=0.796 signed<=2.5 mixed<=0.843 closes>1e-35 second<=1.02
-0.012 steady>-24.5 second>2.28 keytail>371
-0.012 steady>-24.5 second>2.28 keytail<=371 carrytail>0.119
-0.012 last<=0.586 second>2.77 leans>1e-35
+0.012 subjects<=0.804 signed<=2.5 mixed<=0.587 second<=1.81 keyhead<=1e-35
+0.012 closes<=1e-35 local>-1.84 crossz<=-2.52 bylines<=1e-35 second>1.21
+0.012 signed<=2.5 mixed<=0.843 keytail<=98.5 carry<=0.0477 subjects<=0.137
-0.012 usual>1e-35 bylines>1e-35 peak<=3.76
+0.012 keyhead<=0.525 keytail>16.5 mixed<=-0.087 second<=1.2
-0.012 keytail<=249 bylines<=7.5 mixed>-0.22 second<=0.719
+0.012 mixed<=0.302 second<=1.53 leadtail<=0.702 carry<=0.0207
-0.012 carrytail>0.12 local>11
-0.012 carrytail<=0.12 leadtail<=0.0785
+0.012 usual>1e-35 keyhead<=1e-35 keytail>50.5
+0.012 subjects<=0.385 mixed<=0.2 closes<=1e-35 leadtail<=0.391 carry>0.0293
+0.012 most<=0.796 per<=1.03 keytail>648 second<=0.908
+0.012 subjects<=0.696 bylines<=1e-35 leadtail>0.0598 leadtail<=0.684 mixed>-0.0192 keytail<=153
-0.012 steady>-30 second<=1.84 peak<=-21.1
+0.012 usual>0.0724 bylines<=1e-35 second>1.11
-0.012 local>4.52 keytail>439
-0.012 local>4.52 keytail<=439 leadtail<=0.306 subjects>0.137
-0.012 usual>1e-35 second>1.42 crossz>-8.89 keytail>352
-0.012 usual>1e-35 second<=1.42 margin<=-34.3
+0.012 keyhead<=0.525 mixed<=0.302 second<=0.99 carrytail<=0.0161
+0.012 cross<=0.779 bylines<=1e-35 leadtail>0.734
-0.012 keytail>1.27e+03 local>10.7 keytail<=2.27e+03 leadtail<=0.501
-0.012 steady>-13.1 second>2.28 crossz>-3.83 keytail>224
-0.012 steady>-13.1 second<=2.28 margin<=-36.4
-0.012 last<=0.586 second>3.23 leans>1e-35
-0.012 last<=0.586 second<=3.23 keyhead>0.441
-0.012 subjects<=0.804 keytail<=249 keytail>16.5 mixed>-0.22 second<=0.719
+0.011 peak>-21.1 second<=1.02 margin>-7.14 leadtail>0.466
+0.011 margin>-101 local>-1.84 second>1.57 crossz<=-3.83 mixed>1.19
+0.011 carry>0.135 peak>-6.32 leadtail>0.306
+0.011 carry<=0.135 leadtail<=0.142
+0.011 keytail>1e-35 keytail<=249 closes<=1e-35 cross<=0.699 leans<=1e-35
-0.011 second<=3.23 local>-1.84 margin<=-47
+0.011 second<=2.28 local>-1.84 leadtail>0.684
+0.011 keytail>6.5 mixed<=0.042 closes<=1e-35 second<=1.2
-0.011 usual>1e-35 keytail<=1.09e+03 keytail>648 second>1.02 local<=12.8
-0.011 usual>1e-35 keytail<=1.09e+03 keytail>648 second<=1.02
+0.011 crossz<=-2.52 mixed<=0.231 closes<=1e-35 keyhead>1e-35 leadtail<=0.56 carry<=0.0439
-0.011 cross>0.779 leadtail>0.302
-0.011 cross<=0.779 bylines>1e-35 second<=0.498 carry>0.085
-0.011 keytail<=62.5 subjects<=0.137 keytail>53.5
-0.011 mixed>0.302 keytail>129 leadtail>0.361
-0.011 usual>1e-35 bylines<=1e-35 second>1.22 margin<=-47
+0.011 last<=0.427 keytail>16.5 keytail<=648 closes<=1e-35 crossz<=-2.52 bylines<=1e-35
+0.011 usual>1e-35 keytail<=249 second>0.99
+0.011 crossz<=-2.52 keytail>439 mixed<=0.026
+0.011 last<=0.586 second>2.77 leans<=1e-35 leadtail<=0.443
+0.011 usual>1e-35 bylines<=1e-35 leadtail>0.734
+0.011 subjects<=0.57 leadtail>0.0598 keytail<=260 leadtail<=0.466 linked<=0.0983 subjects>0.137
+0.011 keytail<=173 leans<=1e-35
-0.011 second<=3.23 keytail<=1.36e+03 last>0.269
+0.011 peak>-28.4 second<=1.42 local>5.46 keyhead>1e-35 leadtail>0.466
-0.011 keyhead<=0.555 signed<=2.5 keytail>16.5 keytail<=150 leans>1e-35
+0.011 subjects<=0.804 signed>1e-35 keytail>41.5
+0.011 subjects<=0.804 signed<=1e-35 leadtail>0.0598 mixed<=-0.117 leans<=1e-35
-0.011 usual>1e-35 keytail<=1.09e+03 keytail>648 carrytail>0.0161
-0.011 keyhead<=0.525 second<=1.37 peak>-12.5 local<=5.46
+0.011 peak>-28.4 second>1.42 steady>-11.9 crossz>-3.83
-0.011 last<=0.496 closes<=1e-35 crossz<=-2.52 keyhead>1e-35 leadtail<=0.153
-0.011 keyhead<=0.6 second>2.65 crossz>-4.87 closes<=1e-35
+0.010 closes<=1e-35 most<=0.4 bylines<=1e-35 crossz<=-3.14 mixed<=0.17 second<=0.984
-0.010 last<=0.427 leadtail<=0.466 carry<=0.177 subjects>0.137
-0.010 local>-1.84 second>1.37 crossz>-3.83
+0.010 keytail>6.5 mixed<=-0.0192 second<=1.05 closes<=1e-35
+0.010 crossz<=-3.14 most<=0.31 mixed>0.026 last>0.079
-0.010 last<=0.586 second<=2.77 margin<=-47
+0.010 usual>1e-35 keyhead>1e-35 keytail>62.5 keytail<=153
-0.010 second>2.65 keytail<=201 leadtail<=0.198
+0.010 keyhead<=0.525 second<=1.16 margin>-15.2 leadtail>0.466
+0.010 second<=3.23 keytail<=2.27e+03 keytail>1.36e+03 leadtail<=0.501 carrytail<=0.0563
+0.010 closes>1e-35 second<=1.02
+0.010 closes<=1e-35 steady>-10 bylines>1e-35 peak>3.76
-0.010 closes<=1e-35 local>-1.84 crossz<=-2.52 bylines>1e-35
-0.010 closes<=1e-35 local>-1.84 crossz<=-2.52 bylines<=1e-35 second<=1.21 margin<=-7.14
+0.010 subjects<=0.776 keytail>16.5 keytail<=249 closes<=1e-35 peak>-15.3
+0.010 margin>-101 second>2.28 carrytail<=0.119 keytail>238
+0.010 margin>-101 second>2.28 carrytail<=0.119 keytail<=238 leans>1e-35
+0.010 peak>-21.1 keytail>16.5 keytail<=260 closes<=1e-35 subjects<=0.544 second<=0.99
-0.010 cross<=0.779 bylines>1e-35 second>0.498
+0.010 keytail>1e-35 keytail<=153 closes<=1e-35 subjects<=0.137
+0.010 mixed<=0.309 per<=1.03 leadtail>0.702
-0.010 subjects<=0.776 bylines<=1e-35 leadtail<=0.684 most<=0.421 second<=1.16 margin<=-4.08
-0.010 subjects<=0.776 keytail<=620 leadtail<=0.391 subjects>0.137 leadtail>0.282
-0.010 subjects<=0.137 keytail<=620 leadtail<=0.391 carry>0.171
+0.010 local>1.9 leadtail>0.466 mixed>-0.0391
+0.010 local>1.9 leadtail<=0.466 subjects<=0.137 carry<=0.0439
+0.010 second<=3.23 margin>-101 local>-1.84 second>1.11
-0.010 usual>1e-35 carrytail>0.0116 peak>-30.4 second<=1.12 margin<=-5.94
+0.010 keyhead<=0.555 mixed<=0.309 per<=1.03 closes>1e-35 keytail>238
-0.010 subjects<=0.696 leadtail>0.0598 keytail>260
-0.010 subjects<=0.696 leadtail>0.0598 keytail<=260 closes<=1e-35 bylines>1e-35
-0.010 subjects<=0.696 leadtail>0.0598 keytail<=260 closes<=1e-35 bylines<=1e-35 leadtail<=0.391 linked>0.0983
+0.009 keyhead<=0.555 signed<=2.5 mixed<=0.587 closes>1e-35 second<=1.02 second>0.876
-0.009 cross<=0.76 bylines<=1e-35 second>1.11 margin<=-47
+0.009 closes>1e-35 mixed>-0.0192
+0.009 closes<=1e-35 local>-1.84 crossz<=-2.52 keyhead<=1e-35
+0.009 most<=0.796 per<=1.03 peak>-55.5 keytail<=62.5 carry<=1e-35
+0.009 keyhead<=0.441 mixed<=0.302 second<=1.53 closes<=1e-35 keyhead>1e-35 leadtail>0.466
+0.009 last<=0.347 leadtail>0.466 mixed>-0.0391
+0.009 usual>1e-35 second>1.42 crossz>-8.89 keytail<=352
-0.009 keyhead<=0.6 second<=2.65 margin<=-47
-0.009 keytail>439 local>10.7 keytail<=1.27e+03
-0.009 subjects>0.329 leadtail>0.31 last<=0.212
-0.009 subjects<=0.329 leadtail<=0.125
-0.009 keytail>173
+0.009 last<=0.347 leadtail<=0.466 subjects<=0.137 linked<=0.0983
-0.009 signed<=2.5 keytail>1e-35 peak>-47.6 second>1.42 crossz>-3.83
-0.009 peak>-47.6 second<=1.37 margin>-16.4 second>1.16 local<=9.7
-0.009 local>4.52 leadtail<=0.142
-0.009 local<=4.52 carrytail<=0.0848 leadtail>0.287
-0.009 peak>-21.1 crossz<=-3.41 keytail>276
+0.009 keyhead<=0.555 mixed<=0.587 closes>1e-35 second<=1.02
-0.009 keyhead<=0.525 second<=1.42 peak>-12.5 margin<=-15.8
-0.009 keyhead<=0.441 second<=1.37 local>5.46 keytail>173 leadtail<=0.783
+0.009 keyhead<=0.441 second<=0.99 local>5.46 keytail<=173
-0.009 keyhead<=0.525 second<=1.42 margin>-15.2 second>1.16 local<=9.7
-0.009 subjects<=0.804 signed<=1e-35 leadtail>0.0598 mixed>-0.117 leadtail<=0.267
-0.009 closes<=1e-35 local>-1.84 crossz<=-2.52 keyhead>1e-35 keytail>371
-0.009 closes<=1e-35 local>-1.84 crossz<=-2.52 keyhead>1e-35 keytail<=62.5
+0.009 closes<=1e-35 steady>-10 bylines<=1e-35 mixed<=0.689 second>0.63
+0.009 usual>1e-35 keyhead>1e-35 keytail<=62.5 carry<=0.0477
+0.009 usual>1e-35 carrytail>0.0116 peak>-30.4 second>1.12
+0.009 usual>1e-35 carrytail>0.0116 peak>-30.4 second<=1.12 margin>-5.94 second>0.984
-0.009 most<=0.796 crossz<=-2.4 carrytail>0.0161 keytail<=62.5 signed<=1e-35
+0.009 keytail<=16.5 linked<=0.0823 signed<=1e-35 crossz>-4.45 usual>0.438
-0.009 keytail>249 per>0.165 leadtail<=0.783
-0.009 cross<=0.76 signed<=2.5 second<=1.84 peak>-15.3 local<=4.52
-0.009 peak>-12.5 second<=1.37 margin<=-15.8
+0.009 last<=0.586 closes>1e-35 second<=1.42 second>0.876
-0.009 most>0.319 peak>-6.32 subjects<=0.656
-0.009 most<=0.319 leadtail<=0.153
+0.009 last<=0.496 second<=1.84 local>5.46 keytail<=153
+0.008 subjects<=0.137 keytail<=620 leadtail<=0.391 carry<=0.171
-0.008 signed<=2.5 keytail>153 crossz<=-3.83 second<=1.65 mixed>-0.0391
-0.008 most<=0.796 signed<=2.5 mixed<=0.843 closes<=1e-35 bylines<=1e-35 steady<=-0.354
+0.008 keyhead<=0.525 signed<=2.5 keytail>16.5 keytail<=153 closes<=1e-35 leans<=1e-35
+0.008 keytail>6.5 mixed>-0.0192 peak>-13.7 keytail<=361
+0.008 last<=0.496 leadtail<=0.684 keytail<=16.5 signed>1e-35
-0.008 closes<=1e-35 local>-1.84 crossz<=-2.52 bylines>1e-35 peak<=3.76
-0.008 crossz<=-2.4 keytail<=439 leadtail<=0.684 keyhead>1e-35 leadtail>0.142 keytail>153 mixed>-0.0391
+0.008 local>3.39 closes<=1e-35 mixed>0.0491 last<=0.079
+0.008 local>3.39 closes<=1e-35 mixed<=0.0491 crossz>-3.83
-0.008 usual>1e-35 keytail>249 leadtail<=0.783
-0.008 signed<=2.5 peak>-47.6 second<=1.12 margin>-7.14 second>1 peak<=-4.13
+0.008 signed<=2.5 mixed<=0.843 second<=1.81 peak>-12.5 keytail<=254 second>0.719
-0.008 peak<=1e-35 closes<=1e-35 linked>0.0452 peak>-3.42
-0.008 keyhead<=0.555 mixed<=0.587 closes<=1e-35 signed<=1e-35 leadtail<=0.322
-0.008 subjects<=0.804 signed<=2.5 peak>-43.5 second>1.84 leans>1e-35
-0.008 subjects<=0.804 signed<=2.5 peak>-43.5 second<=1.84 local<=5.46
+0.008 signed<=2.5 keytail>6.5 closes>1e-35
-0.008 subjects<=0.776 bylines<=1e-35 leadtail>0.0598 second<=1.22 keytail>147 leadtail<=0.684
+0.008 last<=0.496 leadtail<=0.684 keytail<=243 keytail>16.5 mixed<=0.689
-0.008 signed<=1e-35 leadtail<=0.466 carry<=0.187 subjects>0.137 leadtail>0.31
-0.008 keytail>1e-35 keytail<=153 closes<=1e-35 subjects>0.137
-0.008 leadtail<=0.734 most<=0.7 usual>0.0724 keytail>249 second>0.924
-0.008 usual>1e-35 keyhead>1e-35 keytail<=62.5 subjects<=0.137 second<=0.678
-0.008 second<=2.65 peak>-55.5 carry<=0.558 crossz>-2.85
-0.008 subjects<=0.656 leadtail>0.0598 keytail>260
-0.008 subjects<=0.656 leadtail>0.0598 keytail<=260 closes<=1e-35 bylines>1e-35
-0.008 subjects<=0.656 leadtail>0.0598 keytail<=260 closes<=1e-35 bylines<=1e-35 leadtail<=0.391 linked>0.0568
-0.008 keytail<=173 signed<=1e-35 leadtail<=0.277
+0.008 most<=0.796 crossz<=-2.4 carrytail>0.0161 keytail<=62.5 signed>1e-35
+0.008 most<=0.796 crossz<=-2.4 carrytail<=0.0161 carry>0.0251
-0.008 last<=0.427 keytail>16.5 keytail<=648 closes<=1e-35 crossz<=-2.52 bylines>1e-35
-0.008 usual>0.0724 bylines>1e-35 second>0.498
-0.008 usual>0.0724 bylines>1e-35 second<=0.498 steady<=3.53
-0.008 usual<=0.0724 leadtail>0.211
-0.008 last<=0.586 closes<=1e-35 steady>-2.95 bylines>1e-35 peak<=3.76
+0.007 keytail<=1.36e+03 keytail>1.09e+03 second>0.908 second<=1.02
+0.007 crossz<=-3.14 carry<=0.187 mixed>0.026 keytail>153
+0.007 last<=0.427 leadtail>0.466 mixed>-0.135 leadtail<=0.783
+0.007 last<=0.427 leadtail<=0.466 carry<=0.177 subjects<=0.137
-0.007 keytail<=6.5 second>1e-35 signed<=1e-35
-0.007 margin>-101 local>-1.84 second>1.57 crossz>-3.83
-0.007 margin>-101 local>-1.84 second<=1.57 margin<=-21.1
+0.007 mixed<=0.302 closes<=1e-35 signed<=1e-35 leadtail>0.52
-0.007 cross>0.469 closes>1e-35
-0.007 cross<=0.469 closes<=1e-35 mixed>0.042 last>0.079
+0.007 usual>1e-35 keyhead<=1e-35 keytail<=50.5 second>0.857
+0.007 closes<=1e-35 local>-1.84 crossz<=-2.52 bylines>1e-35 peak>3.76
-0.007 local>-1.84 second<=1.37 margin>-15.2 second>1.02 keytail>270
-0.007 steady>-24.5 second<=2.28 margin<=-24
-0.007 subjects<=0.804 keytail<=249 keytail>16.5 mixed>-0.22 second>0.719 leadtail<=0.229
+0.007 keytail<=173 second>0.948 mixed<=0.612 subjects>0.121
-0.007 bylines>1e-35 keytail>80.5 crossz>-13.7 second>0.908
+0.007 local>1.9 mixed<=0.302 closes<=1e-35 leadtail<=0.702 subjects<=0.0875 bylines>1e-35
-0.007 keytail<=62.5 margin>-24 carry>0.0477
+0.007 leadtail>0.684 second<=0.959
-0.007 leadtail<=0.684 keytail>219
-0.007 signed<=2.5 mixed<=0.843 second>1.81 leans>1e-35
-0.007 signed<=2.5 mixed<=0.843 second<=1.81 peak<=-12.5
-0.007 second<=2.65 margin>-101 local>-1.84 bylines>1.5 cross>0.129
-0.007 subjects<=0.804 keytail>249
-0.007 last<=0.347 leadtail<=0.466 subjects>0.137 leadtail>0.31
-0.007 last<=0.347 leadtail<=0.466 subjects<=0.137 linked>0.0983
-0.007 keytail<=1.36e+03 keytail>648 second>1.02 per>0.62 local<=25.6
+0.007 most<=0.796 crossz<=-2.4 carrytail>0.0161 keytail>62.5 keytail<=276
-0.007 closes<=1e-35 peak<=2.04 subjects<=0.0875 carry>0.0915
-0.007 keytail<=62.5 subjects<=0.137 carry>0.0403
-0.007 peak>-21.1 second>1.37 crossz>-3.83
-0.007 second<=2.65 peak>-55.5 carry<=0.558 mixed>0.587
+0.007 signed<=2.5 keytail>153 crossz<=-3.83 second<=1.65 mixed<=-0.0391
-0.006 signed<=2.5 mixed>0.843 margin>-24
-0.006 signed<=2.5 mixed<=0.843 second<=1.34 margin<=-4.69
-0.006 subjects<=0.804 signed<=2.5 mixed<=0.843 second>1.81 leadtail<=0.125
+0.006 last<=0.496 leadtail<=0.684 keytail<=243 second>0.414 mixed<=0.689
+0.006 last<=0.496 leadtail<=0.684 keytail<=243 second<=0.414 carry<=0.0146
+0.006 closes<=1e-35 steady>-2.95 bylines<=1e-35 peak>-19.7
-0.006 signed<=2.5 peak>-47.6 steady>-10.9 second>1.42 mixed>1.19
-0.006 signed<=2.5 peak>-47.6 steady>-10.9 second<=1.42 margin<=-15.2
-0.006 most<=0.796 crossz<=-2.4 carrytail>0.0161 keytail>276
-0.006 keytail>153 crossz<=-3.83 second<=1.51 mixed>-0.0391
-0.006 subjects<=0.696 bylines<=1e-35 leadtail>0.0598 leadtail<=0.684 mixed>-0.0192 keytail>153
+0.006 second>3.23 leans<=1e-35 leadtail<=0.198
+0.006 usual>1e-35 keytail<=249 peak>-15.7 second>0.99 mixed<=0.587 leans>1e-35
+0.006 mixed<=0.587 closes>1e-35 second<=1.02 second>0.876
+0.006 mixed<=0.587 closes<=1e-35 signed>1e-35
-0.006 usual>1e-35 keytail<=249 peak>-15.7 second>0.99 mixed>0.587
-0.006 last<=0.379 closes<=1e-35 bylines<=1e-35 crossz<=-2.85 second<=1.21 keytail>147
-0.006 last<=0.379 closes<=1e-35 bylines<=1e-35 crossz<=-2.85 second<=1.21 keytail<=147 local<=5.19
+0.006 signed<=2.5 keytail>6.5 closes>1e-35 second<=1.02
-0.006 last<=0.586 closes<=1e-35 steady>-9.18 bylines>1e-35
+0.006 usual>1e-35 keyhead>1e-35 keytail>20.5 keytail<=648 last<=0.379
-0.006 subjects<=0.804 signed<=2.5 mixed<=0.587 second>1.81 leadtail<=0.172
-0.006 subjects<=0.804 signed<=2.5 mixed<=0.587 second<=1.81 keyhead>1e-35 keytail<=59.5
-0.006 subjects<=0.89 signed<=2.5 mixed<=0.843 second<=1.34 margin<=-4.69
-0.006 keytail>173 crossz<=-3.83 second<=1.65
+0.006 closes<=1e-35 local>-1.84 crossz<=-2.52 bylines<=1e-35 second<=1.21 margin>-7.14
+0.006 keyhead<=0.525 second<=1.37 peak>-12.5 keytail<=173
+0.006 second>2.28 linked<=0.18 keytail>238
+0.006 second>2.28 linked<=0.18 keytail<=238 leadtail<=0.272
-0.006 keytail<=153 last>0.209 linked<=0.157
-0.006 keytail<=153 last<=0.209 leans>1e-35
+0.006 carrytail<=0.12 leadtail>0.0785 keytail>260
+0.006 carrytail<=0.12 leadtail>0.0785 keytail<=260 leadtail<=0.466 subjects>0.137
-0.006 peak>-28.4 second<=1.12 margin>-5.94 second>1 peak<=-4.13
+0.006 keytail>1e-35 last<=0.427 keytail<=648 closes<=1e-35 local>1.9
+0.006 subjects<=0.776 keytail>249 mixed<=0.0491
+0.006 keyhead<=0.525 keytail>16.5 mixed>-0.087 peak>-13.7 keytail<=620
+0.006 last<=0.496 closes<=1e-35 crossz<=-2.52 keyhead>1e-35 leadtail>0.153 keytail<=371
-0.006 most<=0.796 per<=1.03 peak>-55.5 keytail<=62.5 carry>1e-35
-0.006 subjects<=0.804 signed<=2.5 mixed<=0.843 second<=1.34 margin<=-4.69
-0.006 steady>-30 second<=1.84 peak>-21.1 margin<=-36.4
+0.006 keytail<=62.5 subjects<=0.137 carry<=0.0403 keytail>35.5
+0.006 usual>1e-35 keyhead>1e-35 keytail>153 bylines>1e-35 peak>4.49
+0.006 cross<=0.76 bylines<=1e-35 second>1.11 margin>-47 leans>1e-35
-0.006 last<=0.496 second<=1.84 local>5.46 keytail>153 leadtail<=0.783
-0.006 usual>1e-35 second<=1.42 margin>-34.3 second>1.16 local<=8.82
-0.006 last<=0.496 second<=2.28 local>1.9 leadtail<=0.783 keytail>147
+0.006 last<=0.269 leadtail>0.247 keytail>260
+0.006 last<=0.269 leadtail>0.247 keytail<=260 closes<=1e-35 bylines>1e-35
+0.006 last<=0.269 leadtail<=0.247 subjects<=1e-35
+0.006 keytail>1e-35 keytail<=648 keyhead<=0.384 closes<=1e-35 bylines<=1e-35 most<=0.421 second<=0.984
-0.006 peak>-21.1 second<=1.34 local>5.46 keytail>156 leadtail<=0.783
+0.006 most<=0.796 per<=1.03 peak>-55.5 second>1.37
-0.006 keyhead<=0.555 signed<=2.5 mixed<=0.587 closes<=1e-35 local<=5.46
-0.006 subjects<=0.89 signed<=2.5 mixed<=0.843 keytail<=77.5 carry>0.0477
+0.006 subjects<=0.116 keytail>219
+0.006 last<=0.496 second<=2.28 local>1.9 leadtail<=0.783 keytail<=147
-0.005 most<=0.796 per<=1.03 peak>-55.5 second<=1.37 margin<=-4.69
-0.005 subjects<=0.804 mixed<=0.587 second>1.15 keyhead>0.11 second<=1.53
-0.005 subjects<=0.804 mixed<=0.587 second<=1.15 keytail>147
-0.005 subjects>0.319 closes>1e-35
-0.005 subjects<=0.319 leadtail<=0.125
-0.005 most<=0.796 signed<=2.5 mixed<=0.843 closes<=1e-35 bylines<=1e-35 second<=0.572
+0.005 keyhead<=0.525 second<=1.37 peak>-12.5 local>5.46
+0.005 most<=0.796 signed>1e-35 keytail>41.5
+0.005 most<=0.796 signed<=1e-35 leadtail>0.466
+0.005 keytail>1e-35 keytail<=173 leans<=1e-35 second<=0.984
-0.005 keytail>249 local>9.41 margin>-47 second>1.49 cross>0.428
-0.005 peak>-28.4 second<=1.42 local>5.46 keyhead>1e-35 leadtail<=0.466
+0.005 keytail>6.5 mixed>0.042 last<=0.154 keytail<=308
+0.005 keytail>6.5 mixed<=0.042 closes<=1e-35 second>1.2 keyhead>0.283
+0.005 bylines>1.5 usual>0.256 local>20.5 steady<=32.8
+0.005 bylines>1.5 usual>0.256 local<=20.5 carrytail<=0.055
-0.005 peak>-21.1 second<=1.37 local>5.46 keytail<=156 second>0.948 mixed>0.612
+0.005 keyhead<=0.555 mixed<=0.587 closes>1e-35 second<=1.29 second>0.876
-0.005 peak>-21.1 second>1.34 crossz>-3.83
-0.005 closes<=1e-35 steady>-10 bylines<=1e-35 mixed<=0.689 second<=0.63
-0.005 second<=3.23 local>-1.84 margin>-47 second>1.22 bylines>1e-35
-0.005 signed<=2.5 mixed>0.843 margin>-66.5
-0.005 signed<=2.5 mixed<=0.843 keytail<=77.5 carry>0.0477
-0.005 last<=0.586 closes<=1e-35 steady>-9.18 bylines<=1e-35 second<=0.572
+0.005 second<=2.65 peak>-55.5 carry<=0.558 mixed<=0.587 second>0.984
-0.005 keyhead<=0.525 mixed>0.302 keytail<=129
+0.005 signed<=2.5 keytail>1e-35 keytail<=153
""")
